package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingRecordCorrected;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Replaces what was recorded of a held meeting. */
public record CorrectMeetingRecord(
    @TargetAggregateIdentifier MeetingId meetingId,
    @Nullable String number,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    MeetingForm form,
    List<Chairing> presiding,
    @Nullable PersonId secretaryId,
    String reason)
    implements MeetingCommand {
  public CorrectMeetingRecord {
    Rule.require(new MeetingEndsAfterItStarts(start, end));
    number = PlainText.optional("number", number, PlainText.LINE);
    place = PlainText.optional("place", place, PlainText.LINE);
    presiding = List.copyOf(presiding);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  MeetingRecordCorrected event() {
    return new MeetingRecordCorrected(
        meetingId.value(),
        number,
        start,
        end,
        place,
        form,
        Chairing.presiding(presiding),
        secretaryId == null ? null : secretaryId.value(),
        reason);
  }
}
