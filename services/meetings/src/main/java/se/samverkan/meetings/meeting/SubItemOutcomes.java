package se.samverkan.meetings.meeting;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.events.meetings.SubItemConclusionCorrected;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about what came of sub-items. */
class SubItemOutcomes {

  /** A sub-item is known by its text below its item. */
  private record Line(String itemId, String subItem) {}

  private final Meeting meeting;
  private final Map<Line, Recorded<SubItemConcluded>> conclusions = new HashMap<>();

  SubItemOutcomes(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(ConcludeSubItem command) {
    SubItemConcluded event = command.event();
    Recorded<SubItemConcluded> before = conclusions.get(line(event));
    if (Recorded.says(before, event)) {
      return;
    }
    Rule.require(
        new ItemIsOnTheAgenda(meeting.agenda(), command.itemId()),
        new That(
            meeting.agenda().hasSubItem(command.itemId(), command.subItem()),
            AgendaRefusal.SUB_ITEM_UNKNOWN,
            "subItem",
            "The item has no such sub-item."),
        new MeetingHasBegun(meeting),
        new MeetingIsNotCancelled(meeting.course()),
        new MinutesAreNotAdjusted(meeting.minutes()),
        new NothingElseIsRecorded(
            before,
            AgendaRefusal.SUB_ITEM_CONCLUDED_WITH_OTHER_CONTENT,
            "subItem",
            "CorrectSubItemConclusion"));
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(SubItemConcluded event) {
    conclusions.put(line(event), Recorded.of(event));
  }

  @CommandHandler
  void handle(CorrectSubItemConclusion command) {
    Recorded<SubItemConcluded> before = conclusions.get(line(command.content()));
    if (Recorded.holds(before, command.content())) {
      return;
    }
    Rule.require(
        new That(
            before != null,
            AgendaRefusal.SUB_ITEM_NOT_CONCLUDED,
            "subItem",
            "The sub-item has not been concluded."));
    Happening.record(command.event());
  }

  @EventSourcingHandler
  void on(SubItemConclusionCorrected event) {
    SubItemConcluded now =
        new SubItemConcluded(
            event.meetingId(), event.itemId(), event.subItem(), event.outcome(), event.text());
    conclusions.compute(line(now), (line, before) -> Recorded.corrected(before, now));
  }

  private static Line line(SubItemConcluded event) {
    return new Line(event.itemId(), event.subItem());
  }
}
