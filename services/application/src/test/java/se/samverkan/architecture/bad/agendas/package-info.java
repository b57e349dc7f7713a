/** A read model that does what it must not. */
@NullMarked
package se.samverkan.architecture.bad.agendas;

import org.jspecify.annotations.NullMarked;
