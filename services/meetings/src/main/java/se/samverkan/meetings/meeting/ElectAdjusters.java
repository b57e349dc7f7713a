package se.samverkan.meetings.meeting;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.meetings.references.PersonId;

/** Says who is to adjust the minutes. */
public record ElectAdjusters(
    @TargetAggregateIdentifier MeetingId meetingId, List<PersonId> personIds)
    implements MeetingCommand {
  public ElectAdjusters {
    personIds = Adjusters.checked("personIds", personIds);
  }

  AdjustersElected event() {
    return new AdjustersElected(meetingId.value(), Adjusters.values(personIds));
  }
}
