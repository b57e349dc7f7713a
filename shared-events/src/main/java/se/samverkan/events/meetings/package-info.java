/** What happens to meetings, their agendas, attendance and minutes. */
@NullMarked
package se.samverkan.events.meetings;

import org.jspecify.annotations.NullMarked;
