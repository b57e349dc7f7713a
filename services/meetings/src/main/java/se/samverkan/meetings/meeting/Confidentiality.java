package se.samverkan.meetings.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConfidentialityLifted;
import se.samverkan.events.meetings.AgendaItemMadeConfidential;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.PaperConfidentialityLifted;
import se.samverkan.events.meetings.PaperMadeConfidential;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides which of its items and papers are confidential. */
class Confidentiality {

  private final Meeting meeting;
  private final Map<String, String> grounds = new HashMap<>();

  Confidentiality(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(MakeAgendaItemConfidential command) {
    Rule.require(new ItemIsOnTheAgenda(meeting.agenda(), command.itemId()));
    make(command.itemId().value(), command.legalGround(), command.event(bodyId()));
  }

  @EventSourcingHandler
  void on(AgendaItemMadeConfidential event) {
    grounds.put(event.itemId(), event.legalGround());
  }

  @CommandHandler
  void handle(LiftAgendaItemConfidentiality command) {
    Rule.require(new ItemIsOnTheAgenda(meeting.agenda(), command.itemId()));
    lift("itemId", command.itemId().value(), command.event(bodyId()));
  }

  @EventSourcingHandler
  void on(AgendaItemConfidentialityLifted event) {
    grounds.remove(event.itemId());
  }

  @CommandHandler
  void handle(MakePaperConfidential command) {
    meeting.requirePaper(command.paperId());
    make(command.paperId().value(), command.legalGround(), command.event(bodyId()));
  }

  @EventSourcingHandler
  void on(PaperMadeConfidential event) {
    grounds.put(event.paperId(), event.legalGround());
  }

  @CommandHandler
  void handle(LiftPaperConfidentiality command) {
    meeting.requirePaper(command.paperId());
    lift("paperId", command.paperId().value(), command.event(bodyId()));
  }

  @EventSourcingHandler
  void on(PaperConfidentialityLifted event) {
    grounds.remove(event.paperId());
  }

  /** What was removed from the agenda stands in no minutes, and stays hidden where it was shown. */
  @EventSourcingHandler
  void on(AgendaItemRemoved event) {
    grounds.remove(event.itemId());
  }

  /** Whether minutes say what may not be seen by the public, and not in parts of their own. */
  boolean isInMinutes(String content) {
    Map<Boolean, List<AgendaItemAdded>> items =
        meeting.agenda().inOrder().stream()
            .collect(Collectors.partitioningBy(item -> grounds.containsKey(item.itemId())));
    List<AgendaItemAdded> confidential = items.getOrDefault(true, List.of());
    return !confidential.isEmpty()
        && new PublicMinutes(
                parts(confidential),
                parts(items.getOrDefault(false, List.of())),
                confidential.stream().map(AgendaItemAdded::title).toList())
            .of(content)
            .isEmpty();
  }

  private static List<PublicMinutes.Item> parts(List<AgendaItemAdded> items) {
    return items.stream().map(item -> new PublicMinutes.Item(item.number(), item.title())).toList();
  }

  private void make(String id, String ground, MeetingEvent event) {
    if (!ground.equals(grounds.get(id))) {
      Happening.record(event);
    }
  }

  private void lift(String field, String id, MeetingEvent event) {
    Rule.require(
        new That(
            grounds.containsKey(id),
            ConfidentialityRefusal.NOT_CONFIDENTIAL,
            field,
            "It is not confidential."));
    Happening.record(event);
  }

  private String bodyId() {
    return meeting.course().bodyId();
  }
}
