package se.samverkan.decisions.decision;

import java.time.LocalDate;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionStruck;

/** The decision that the tests are about: to approve the budget, as item 7 of a meeting. */
public final class Decisions {

  public static final String TEXT = "Ledningsgruppen godkänner budgeten.";
  public static final DecisionRecorded RECORDED = recorded(TEXT);
  public static final DecisionCorrected CORRECTED = corrected("Ledningsgruppen godkänner planen.");
  public static final DecisionStruck STRUCK = new DecisionStruck("decision_1", "inläst två gånger");

  private static final DecisionId ID = new DecisionId("decision_1");
  private static final LocalDate DAY = LocalDate.of(2024, 11, 8);

  private Decisions() {}

  public static RecordDecision record(String text) {
    return new RecordDecision(
        ID,
        new BodyId("body_group"),
        new MeetingId("meeting_1"),
        new ItemId("item_7"),
        "7",
        new MatterId("matter_1"),
        "3",
        text,
        DecisionOutcome.APPROVED,
        DAY);
  }

  public static DecisionRecorded recorded(String text) {
    return new DecisionRecorded(
        "decision_1",
        "body_group",
        "meeting_1",
        "item_7",
        "7",
        "matter_1",
        "3",
        text,
        DecisionOutcome.APPROVED,
        LocalDate.of(2024, 11, 8));
  }

  public static CorrectDecision correct(String text) {
    return new CorrectDecision(
        ID,
        new ItemId("item_7"),
        "7",
        new MatterId("matter_1"),
        "3",
        text,
        DecisionOutcome.APPROVED,
        "felläst");
  }

  public static DecisionCorrected corrected(String text) {
    return new DecisionCorrected(
        "decision_1", "item_7", "7", "matter_1", "3", text, DecisionOutcome.APPROVED, "felläst");
  }

  public static StrikeDecision strike(String reason) {
    return new StrikeDecision(ID, reason);
  }
}
