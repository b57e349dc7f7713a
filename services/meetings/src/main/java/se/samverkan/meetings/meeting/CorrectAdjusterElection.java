package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.texts.PlainText;

/**
 * Replaces who was recorded as elected to adjust the minutes; once they are adjusted it also adds
 * an election that was left out.
 */
public record CorrectAdjusterElection(
    @TargetAggregateIdentifier MeetingId meetingId, List<PersonId> personIds, String reason)
    implements MeetingCommand {
  public CorrectAdjusterElection {
    personIds = Adjusters.checked("personIds", personIds);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }
}
