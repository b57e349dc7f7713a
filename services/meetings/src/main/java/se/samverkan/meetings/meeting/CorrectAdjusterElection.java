package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AdjusterElectionCorrected;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.texts.PlainText;

/** Replaces who was recorded as elected to adjust the minutes. */
public record CorrectAdjusterElection(
    @TargetAggregateIdentifier MeetingId meetingId, List<PersonId> personIds, String reason)
    implements MeetingCommand {
  public CorrectAdjusterElection {
    personIds = Adjusters.checked("personIds", personIds);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  AdjusterElectionCorrected event() {
    return new AdjusterElectionCorrected(meetingId.value(), Adjusters.values(personIds), reason);
  }
}
