package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.meetings.references.OrganisationId;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * How one person took part in one meeting. No item numbers and no times mean: in all of it.
 *
 * @param organisationId the organisation represented at this meeting
 * @param role what the person was called there, such as a title or the subject presented
 */
public record Participation(
    PersonId personId,
    @Nullable OrganisationId organisationId,
    AttendanceStatus status,
    AttendanceCapacity capacity,
    @Nullable String role,
    boolean remote,
    List<ItemNumber> itemNumbers,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {

  public Participation {
    role = PlainText.optional("role", role, PlainText.LINE);
    itemNumbers = List.copyOf(itemNumbers);
    boolean inPart = !itemNumbers.isEmpty() || from != null || to != null;
    Rule.require(
        new PresenceEndsAfterItStarts(from, to),
        new AbsentPersonTookNoPart(status, remote, inPart));
  }

  Attendance attendance() {
    return new Attendance(
        personId.value(),
        organisationId == null ? null : organisationId.value(),
        status,
        capacity,
        role,
        remote,
        ItemNumber.texts(itemNumbers),
        from,
        to);
  }
}
