package se.samverkan.benchmarks.parts;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.decision.RecordDecision;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.DecisionOutcome;
import tools.jackson.databind.json.JsonMapper;

/** The command that loads are made of: a decision is recorded, each time another. */
final class Decisions {

  static final String BODY = "body_bench-0";

  private static final String MEETING = "meeting_bench";
  private static final String ITEM = "item_bench";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final String TEXT =
      "Att godkänna förslaget till fördelning av kostnader. Underlaget skickas ut före nästa möte.";

  private Decisions() {}

  static RecordDecision command() {
    return new RecordDecision(
        new DecisionId(newId()),
        new BodyId(BODY),
        new MeetingId(MEETING),
        new ItemId(ITEM),
        "1",
        null,
        null,
        TEXT,
        DecisionOutcome.APPROVED,
        DAY);
  }

  /** The same as the body of a request. */
  static String json() {
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "decisionId",
                newId(),
                "bodyId",
                BODY,
                "meetingId",
                MEETING,
                "itemId",
                ITEM,
                "itemNumber",
                "1",
                "text",
                TEXT,
                "outcome",
                DecisionOutcome.APPROVED,
                "decidedOn",
                DAY.toString()));
  }

  private static String newId() {
    return "decision_bench-" + UUID.randomUUID();
  }
}
