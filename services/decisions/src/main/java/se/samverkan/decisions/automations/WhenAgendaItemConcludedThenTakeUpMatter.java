package se.samverkan.decisions.automations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.TakeUpMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/**
 * A matter is taken up when the item that stands for it is dealt with, and not when that is put off
 * or becomes needless.
 */
@Component
public final class WhenAgendaItemConcludedThenTakeUpMatter implements Automation {

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(MeetingOfItems.class, ItemOfMatter.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return MeetingDay.eventsAnd(
        AgendaItemAdded.class,
        AgendaItemCorrected.class,
        AgendaReordered.class,
        AgendaItemRemoved.class,
        AgendaItemOriginRecorded.class,
        AgendaItemConcluded.class,
        AgendaItemConclusionCorrected.class,
        MatterMerged.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    MeetingDay.in(event.payload())
        .ifPresent(
            day -> documents.put(new MeetingOfItems(day.meetingId(), day.bodyId(), day.date())));
    switch (event.payload()) {
      case AgendaItemAdded e ->
          documents.put(new ItemOfMatter(e.itemId(), e.meetingId(), e.number(), e.title(), null));
      case AgendaItemCorrected e ->
          documents.change(
              ItemOfMatter.class, e.itemId(), item -> item.called(e.number(), e.title()));
      case AgendaReordered e ->
          e.items()
              .forEach(
                  moved ->
                      documents.change(
                          ItemOfMatter.class,
                          moved.itemId(),
                          item -> item.called(moved.number(), item.title())));
      case AgendaItemRemoved e -> documents.remove(ItemOfMatter.class, e.itemId());
      case AgendaItemOriginRecorded e ->
          documents.change(ItemOfMatter.class, e.itemId(), item -> item.of(Origins.matterOf(e)));
      case MatterMerged e ->
          documents
              .findBy(ItemOfMatter.class, "matterId", e.matterId())
              .forEach(item -> documents.put(item.of(e.intoMatterId())));
      case AgendaItemConcluded e -> {
        return takeUp(e.itemId(), e.outcome(), documents);
      }
      case AgendaItemConclusionCorrected e -> {
        return takeUp(e.itemId(), e.outcome(), documents);
      }
      default -> {}
    }
    return List.of();
  }

  private static List<Object> takeUp(
      String itemId, @Nullable ItemOutcome outcome, Documents documents) {
    if (outcome == null || outcome == ItemOutcome.TABLED || outcome == ItemOutcome.WITHDRAWN) {
      return List.of();
    }
    return documents.find(ItemOfMatter.class, itemId).stream()
        .flatMap(item -> takeUp(item, documents.find(MeetingOfItems.class, item.meetingId())))
        .toList();
  }

  private static Stream<Object> takeUp(ItemOfMatter item, Optional<MeetingOfItems> meeting) {
    String matterId = item.matterId();
    return matterId == null
        ? Stream.empty()
        : meeting.stream()
            .map(
                at ->
                    new TakeUpMatter(
                        new MatterId(matterId),
                        new BodyId(at.bodyId()),
                        new MeetingId(at.id()),
                        new ItemId(item.id()),
                        item.number(),
                        item.title(),
                        at.date()));
  }
}
