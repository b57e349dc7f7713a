package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.refusals.Rule;

/** Opens a meeting that was called; the chair leads it until it is closed. */
public record OpenMeeting(
    @TargetAggregateIdentifier MeetingId meetingId,
    LocalDate date,
    LocalTime at,
    PersonId chairId,
    @Nullable PersonId secretaryId)
    implements MeetingCommand {

  public OpenMeeting {
    Rule.require(new LocalTimeExists(date, at, "at"));
  }

  MeetingOpened event(String bodyId) {
    return new MeetingOpened(
        meetingId.value(),
        bodyId,
        date,
        at,
        chairId.value(),
        secretaryId == null ? null : secretaryId.value());
  }
}
