package se.samverkan.annualreports.answers;

import java.time.LocalDate;
import org.bson.Document;
import se.samverkan.annualreports.facts.AssignmentFigures;
import se.samverkan.annualreports.facts.DecisionFigures;
import se.samverkan.annualreports.facts.TakenUp;
import se.samverkan.events.decisions.DecisionOutcome;

/** Reads what sums take from the thousands of documents of a report. */
final class DocumentsOfFigures {

  private DocumentsOfFigures() {}

  static DecisionFigures decision(Document stored) {
    return new DecisionFigures(
        stored.getString("_id"),
        stored.getString("itemId"),
        stored.getString("matterId"),
        DecisionOutcome.valueOf(stored.getString("outcome")),
        LocalDate.parse(stored.getString("decidedOn")));
  }

  static AssignmentFigures assignment(Document stored, String bodyId) {
    return AssignmentFigures.of(stored.getString("_id"), bodyId, stored.getString("inShort"));
  }

  static TakenUp takenUp(Document stored) {
    return new TakenUp(
        stored.getString("_id"),
        stored.getString("matterId"),
        stored.getString("bodyId"),
        stored.getString("meetingId"),
        stored.getString("itemId"),
        stored.getString("itemNumber"),
        stored.getString("title"),
        LocalDate.parse(stored.getString("takenUpOn")));
  }
}
