/** What can be asked about meetings and their agendas, and how it is answered. */
@NullMarked
package se.samverkan.agendas.meetings;

import org.jspecify.annotations.NullMarked;
