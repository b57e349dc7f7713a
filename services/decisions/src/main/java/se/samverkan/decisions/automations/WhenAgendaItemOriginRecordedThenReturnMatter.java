package se.samverkan.decisions.automations;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.ReturnMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** A tabled matter returns with the item that stands on an agenda because of it. */
@Component
public final class WhenAgendaItemOriginRecordedThenReturnMatter implements Automation {

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(DayOfReturn.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return MeetingDay.eventsAnd(AgendaItemOriginRecorded.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    MeetingDay.in(event.payload())
        .ifPresent(day -> documents.put(new DayOfReturn(day.meetingId(), day.date())));
    if (!(event.payload() instanceof AgendaItemOriginRecorded item)
        || item.origin().kind() != OriginKind.TABLED) {
      return List.of();
    }
    String matterId = Origins.matterOf(item);
    return matterId == null
        ? List.of()
        : documents
            .find(DayOfReturn.class, item.meetingId())
            .<List<Object>>map(
                day ->
                    List.of(
                        new ReturnMatter(
                            new MatterId(matterId),
                            new BodyId(item.bodyId()),
                            new MeetingId(item.meetingId()),
                            new ItemId(item.itemId()),
                            day.date())))
            .orElse(List.of());
  }
}
