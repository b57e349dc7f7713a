/** Another read model that does what it must not. */
@NullMarked
package se.samverkan.architecture.bad.followups;

import org.jspecify.annotations.NullMarked;
