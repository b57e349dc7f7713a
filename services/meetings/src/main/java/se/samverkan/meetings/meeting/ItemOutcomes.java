package se.samverkan.meetings.meeting;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.AgendaItemWithdrawn;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about items tabled or withdrawn. */
class ItemOutcomes {

  private final Meeting meeting;
  private final Map<String, AgendaItemTabled> tabled = new HashMap<>();
  private final Map<String, AgendaItemWithdrawn> withdrawn = new HashMap<>();

  ItemOutcomes(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(TableAgendaItem command) {
    AgendaItemTabled event = command.event(bodyId(), matterOf(command.itemId()));
    if (event.equals(tabled.get(event.itemId()))) {
      return;
    }
    Rule.require(
        new MeetingHasBegun(meeting),
        new NothingElseIsRecorded(
            tabled.get(event.itemId()),
            AgendaRefusal.ITEM_TABLED_WITH_OTHER_CONTENT,
            "itemId",
            "CorrectConclusion"));
    MeetingEvent concluded = meeting.onAgenda().conclude(command.conclusion());
    Happening.record(event);
    Happening.record(concluded);
  }

  @EventSourcingHandler
  void on(AgendaItemTabled event) {
    tabled.put(event.itemId(), event);
  }

  @CommandHandler
  void handle(WithdrawAgendaItem command) {
    AgendaItemWithdrawn event = command.event(bodyId(), matterOf(command.itemId()));
    if (event.equals(withdrawn.get(event.itemId()))) {
      return;
    }
    Rule.require(
        new NothingElseIsRecorded(
            withdrawn.get(event.itemId()),
            AgendaRefusal.ITEM_WITHDRAWN_WITH_OTHER_CONTENT,
            "itemId",
            "CorrectConclusion"));
    Happening.record(meeting.onAgenda().conclude(command.conclusion()));
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(AgendaItemWithdrawn event) {
    withdrawn.put(event.itemId(), event);
  }

  private String bodyId() {
    return meeting.course().bodyId();
  }

  private @Nullable String matterOf(ItemId itemId) {
    return meeting.onAgenda().agenda().matterOf(itemId.value());
  }
}
