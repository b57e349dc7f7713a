package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.PeopleTold;
import se.samverkan.events.meetings.ToldAbout;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.refusals.Rule;

/** Says who was told of a call, a change, a cancellation, papers or minutes. */
public record TellPeople(
    @TargetAggregateIdentifier MeetingId meetingId,
    ToldAbout about,
    List<PersonId> personIds,
    List<PaperId> paperIds,
    LocalDate toldOn)
    implements MeetingCommand {

  public TellPeople {
    personIds = personIds.stream().distinct().toList();
    paperIds = paperIds.stream().distinct().toList();
    Rule.require(
        new That(
            !personIds.isEmpty(),
            AgendaRefusal.NOBODY_TOLD,
            "personIds",
            "Somebody has to have been told."));
  }

  PeopleTold event() {
    return new PeopleTold(
        meetingId.value(),
        about,
        personIds.stream().map(PersonId::value).toList(),
        paperIds.stream().map(PaperId::value).toList(),
        toldOn);
  }
}
