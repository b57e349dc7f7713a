package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Announcement;
import se.samverkan.events.meetings.AttendanceAnnounced;
import se.samverkan.events.meetings.AttendanceCapacity;

/** Somebody said ahead whether they come. */
public record Announced(
    String personId,
    @Nullable String organisationId,
    AttendanceCapacity capacity,
    Announcement announcement,
    LocalDate on,
    Recorded recorded) {

  static Announced of(AttendanceAnnounced event, Recorded by) {
    return new Announced(
        event.personId(),
        event.organisationId(),
        event.capacity(),
        event.announcement(),
        event.announcedOn(),
        by);
  }
}
