package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Announced;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.events.meetings.Announcement;
import se.samverkan.events.meetings.AttendanceCapacity;

/** Whether somebody comes, as they said ahead. */
public record AnnouncedShown(
    Named person,
    @Nullable Named organisation,
    AttendanceCapacity capacity,
    Announcement announcement,
    LocalDate on,
    Recorded recorded) {

  static AnnouncedShown of(Announced announced, Map<String, String> names) {
    return new AnnouncedShown(
        Named.of(announced.personId(), names),
        Named.orNull(announced.organisationId(), names),
        announced.capacity(),
        announced.announcement(),
        announced.on(),
        announced.recorded());
  }
}
