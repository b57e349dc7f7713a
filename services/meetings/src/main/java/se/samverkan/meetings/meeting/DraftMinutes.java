package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.platform.texts.PlainText;

/**
 * Gives the minutes a content that the adjusters may approve; approvals of an earlier one no longer
 * count.
 *
 * @param content in Markdown
 * @param profile of the body on the day of the meeting
 */
public record DraftMinutes(
    @TargetAggregateIdentifier MeetingId meetingId,
    String content,
    LocalDate draftedOn,
    BodyProfile profile)
    implements MeetingCommand {

  private static final int DAYS_TO_ADJUST = 14;

  public DraftMinutes {
    content = PlainText.required("content", content, PlainText.PASSAGE);
  }

  MinutesDrafted event(int version, LocalDate meetingDate) {
    return new MinutesDrafted(
        meetingId.value(),
        version,
        content,
        ContentHash.of(content),
        draftedOn,
        profile == BodyProfile.INFORMAL ? null : meetingDate.plusDays(DAYS_TO_ADJUST));
  }
}
