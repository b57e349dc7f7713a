package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.MinutesCorrected;
import se.samverkan.platform.texts.PlainText;

/** Gives locked minutes another content; the earlier one stays readable. */
public record CorrectMinutes(
    @TargetAggregateIdentifier MeetingId meetingId,
    String content,
    LocalDate correctedOn,
    String reason)
    implements MeetingCommand {

  public CorrectMinutes {
    content = PlainText.required("content", content, PlainText.PASSAGE);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  MinutesCorrected event(int version, String previousContentSha256) {
    return new MinutesCorrected(
        meetingId.value(),
        version,
        previousContentSha256,
        content,
        ContentHash.of(content),
        correctedOn,
        reason);
  }
}
