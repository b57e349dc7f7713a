package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Says that a meeting has taken place, called before or not. */
public record RecordMeetingHeld(
    @TargetAggregateIdentifier MeetingId meetingId,
    BodyId bodyId,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    List<Chairing> presiding,
    @Nullable PersonId secretaryId)
    implements MeetingCommand {
  public RecordMeetingHeld {
    Rule.require(
        new MeetingEndsAfterItStarts(start, end),
        new LocalTimeExists(date, start, "start"),
        new LocalTimeExists(date, end, "end"));
    place = PlainText.optional("place", place, PlainText.LINE);
    presiding = List.copyOf(presiding);
  }

  MeetingHeld event() {
    return new MeetingHeld(
        meetingId.value(),
        bodyId.value(),
        date,
        start,
        end,
        place,
        Chairing.presiding(presiding),
        secretaryId == null ? null : secretaryId.value());
  }
}
