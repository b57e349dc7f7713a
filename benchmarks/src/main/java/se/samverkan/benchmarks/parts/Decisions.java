package se.samverkan.benchmarks.parts;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.decision.RecordDecision;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.DecisionOutcome;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command that loads are made of: a decision is recorded, each time another, spread over
 * bodies, meetings and items as in the work of many bodies.
 */
final class Decisions {

  private static final int BODIES = 300;
  private static final int OF_A_MEETING = 20;
  private static final int OF_AN_ITEM = 2;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final String TEXT =
      "Att godkänna förslaget till fördelning av kostnader. Underlaget skickas ut före nästa möte.";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Decisions() {}

  /** Where a decision is made. */
  private record Place(String body, String meeting, String item) {

    static Place next() {
      int number = COUNT.getAndIncrement();
      int meeting = number / OF_A_MEETING;
      return new Place(
          "body_bench-" + meeting % BODIES,
          "meeting_bench-live-" + meeting,
          "item_bench-live-" + number / OF_AN_ITEM);
    }
  }

  static RecordDecision command() {
    Place place = Place.next();
    return new RecordDecision(
        new DecisionId(newId()),
        new BodyId(place.body()),
        new MeetingId(place.meeting()),
        new ItemId(place.item()),
        "1",
        null,
        null,
        TEXT,
        DecisionOutcome.APPROVED,
        DAY);
  }

  /** The same as the body of a request. */
  static String json() {
    Place place = Place.next();
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "decisionId", newId(),
                "bodyId", place.body(),
                "meetingId", place.meeting(),
                "itemId", place.item(),
                "itemNumber", "1",
                "text", TEXT,
                "outcome", DecisionOutcome.APPROVED,
                "decidedOn", DAY.toString()));
  }

  private static String newId() {
    return "decision_bench-" + UUID.randomUUID();
  }
}
