package se.samverkan.meetings.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemMarkedIfTimeAllows;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.Renumbering;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about how its agenda comes about. */
class AgendaBuilding {

  private final Meeting meeting;
  private @Nullable AgendaOpened opened;
  private final Set<String> ifTimeAllows = new HashSet<>();

  AgendaBuilding(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(OpenAgenda command) {
    Course course = meeting.course();
    AgendaOpened event = command.event(course);
    if (opened != null && opened.standingItems() == event.standingItems()) {
      return;
    }
    Rule.require(
        new MeetingIsNotCancelled(course),
        new NothingElseIsRecorded(
            opened,
            AgendaRefusal.AGENDA_OPENED_WITH_OTHER_CONTENT,
            "standingItems",
            "AddAgendaItem"),
        new MeetingIsNotHeld(course));
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(AgendaOpened event) {
    opened = event;
  }

  @CommandHandler
  void handle(BuildAgenda command) {
    Rule.require(
        new That(
            opened != null,
            AgendaRefusal.AGENDA_NOT_OPENED,
            "meetingId",
            "The agenda has not been opened."));
    List<BuiltItem> missing = new BuiltAgenda(meeting.agenda()).missing(command.items());
    if (missing.isEmpty()) {
      return;
    }
    Rule.require(
        new MeetingIsNotCancelled(meeting.course()), new MeetingIsNotHeld(meeting.course()));
    for (BuiltItem item : missing) {
      ItemNumber number = new BuiltAgenda(meeting.agenda()).nextNumber();
      Happening.record(meeting.onAgenda().add(item.numbered(command.meetingId(), number)));
    }
    List<ItemId> added = missing.stream().map(BuiltItem::itemId).toList();
    reorder(command.meetingId(), new BuiltAgenda(meeting.agenda()).order(added, command.before()));
  }

  @CommandHandler
  void handle(MarkAgendaItemIfTimeAllows command) {
    Rule.require(
        new ItemIsOnTheAgenda(meeting.agenda(), command.itemId()),
        new MeetingIsNotCancelled(meeting.course()),
        new MinutesAreNotAdjusted(meeting.minutes()));
    if (ifTimeAllows.contains(command.itemId().value()) != command.ifTimeAllows()) {
      Happening.record(command.event());
    }
  }

  @EventSourcingHandler
  void on(AgendaItemMarkedIfTimeAllows event) {
    if (event.ifTimeAllows()) {
      ifTimeAllows.add(event.itemId());
    } else {
      ifTimeAllows.remove(event.itemId());
    }
  }

  @CommandHandler
  void handle(ReorderAgenda command) {
    Rule.require(
        new AgendaNamesEveryItemOnce(meeting.agenda(), command.itemIds()),
        new MeetingIsNotCancelled(meeting.course()),
        new MinutesAreNotAdjusted(meeting.minutes()));
    reorder(command.meetingId(), command.itemIds());
  }

  private void reorder(MeetingId meetingId, List<ItemId> itemIds) {
    List<Renumbering> changed = meeting.agenda().renumberings(itemIds);
    if (!changed.isEmpty()) {
      Happening.record(new AgendaReordered(meetingId.value(), changed));
    }
  }
}
