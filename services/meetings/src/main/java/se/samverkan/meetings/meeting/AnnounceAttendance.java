package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Announcement;
import se.samverkan.events.meetings.AttendanceAnnounced;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.meetings.references.OrganisationId;
import se.samverkan.meetings.references.PersonId;

/** Says ahead of a meeting whether somebody comes; why not is nobody's business. */
public record AnnounceAttendance(
    @TargetAggregateIdentifier MeetingId meetingId,
    PersonId personId,
    @Nullable OrganisationId organisationId,
    AttendanceCapacity capacity,
    Announcement announcement,
    LocalDate announcedOn)
    implements MeetingCommand {

  AttendanceAnnounced event() {
    return new AttendanceAnnounced(
        meetingId.value(),
        personId.value(),
        organisationId == null ? null : organisationId.value(),
        capacity,
        announcement,
        announcedOn);
  }
}
