package se.samverkan.agendas.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;

/** A decision as it stands under an item of an agenda; kept, but not shown, when struck. */
@Document("agendaDecisions")
public record NotedDecision(
    String id,
    @Indexed String meetingId,
    String itemId,
    String itemNumber,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    boolean struck,
    Recorded recorded,
    List<Correction> corrections) {
  public NotedDecision {
    corrections = List.copyOf(corrections);
  }

  static NotedDecision of(DecisionRecorded event, Recorded recorded) {
    return new NotedDecision(
        event.decisionId(),
        event.meetingId(),
        event.itemId(),
        event.itemNumber(),
        event.number(),
        event.text(),
        event.outcome(),
        false,
        recorded,
        List.of());
  }

  NotedDecision corrected(DecisionCorrected now, Recorded by) {
    List<Correction> all =
        new Comparison()
            .of("itemNumber", itemNumber, now.itemNumber())
            .of("number", number, now.number())
            .of("text", text, now.text())
            .of("outcome", outcome, now.outcome())
            .after(corrections, now.reason(), by);
    return new NotedDecision(
        id,
        meetingId,
        now.itemId(),
        now.itemNumber(),
        now.number(),
        now.text(),
        now.outcome(),
        struck,
        recorded,
        all);
  }

  NotedDecision strike() {
    return new NotedDecision(
        id, meetingId, itemId, itemNumber, number, text, outcome, true, recorded, corrections);
  }
}
