/** The agenda of a meeting as its events make it. */
@NullMarked
package se.samverkan.agendas.agenda;

import org.jspecify.annotations.NullMarked;
