package se.samverkan.decisions.automations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.TableMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** A matter is put off with the item that takes it up. */
@Component
public final class WhenAgendaItemTabledThenTableMatter implements Automation {

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(DayOfTabling.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return MeetingDay.eventsAnd(AgendaItemTabled.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    MeetingDay.in(event.payload())
        .ifPresent(day -> documents.put(new DayOfTabling(day.meetingId(), day.date())));
    if (!(event.payload() instanceof AgendaItemTabled tabled)) {
      return List.of();
    }
    String matterId = tabled.matterId();
    return matterId == null
        ? List.of()
        : documents
            .find(DayOfTabling.class, tabled.meetingId())
            .<List<Object>>map(day -> List.of(table(tabled, matterId, day.date())))
            .orElse(List.of());
  }

  private static TableMatter table(AgendaItemTabled tabled, String matterId, LocalDate on) {
    return new TableMatter(
        new MatterId(matterId),
        new BodyId(tabled.bodyId()),
        new MeetingId(tabled.meetingId()),
        new ItemId(tabled.itemId()),
        tabled.toMeetingId() == null ? null : new MeetingId(tabled.toMeetingId()),
        on,
        tabled.reason());
  }
}
