package se.samverkan.decisions.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.platform.refusals.Rule;

/** How a decision stands: whether and when it was made, what it says now, what it brings about. */
final class Standing {

  @Nullable String bodyId;
  @Nullable DecisionRecorded recorded;
  @Nullable DecisionRecorded atMeeting;
  @Nullable DecisionCirculated circulated;
  @Nullable DecisionCarried between;
  @Nullable DecisionStruck struck;
  final List<DecisionEffect> effects = new ArrayList<>();

  /** Refuses what only a decision that was made and not struck can have; gives its day. */
  LocalDate requireMade() {
    Rule.require(new DecisionIsNotStruck(struck), new DecisionIsMade(this));
    return atMeeting != null ? atMeeting.decidedOn() : Objects.requireNonNull(between).carriedOn();
  }

  boolean isMade() {
    return atMeeting != null || between != null;
  }

  String body() {
    return String.valueOf(bodyId);
  }

  @Nullable String matterId() {
    return atMeeting != null ? atMeeting.matterId() : between != null ? between.matterId() : null;
  }

  private String text() {
    return atMeeting != null ? atMeeting.text() : between != null ? between.text() : "";
  }

  /** The event of those effects that are not recorded yet; empty when there are none. */
  Optional<DecisionEffectsRecorded> bringingAbout(DecisionId decisionId, List<DecisionEffect> all) {
    List<DecisionEffect> others =
        all.stream().distinct().filter(effect -> !effects.contains(effect)).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DecisionEffectsRecorded(decisionId.value(), body(), requireMade(), text(), others));
  }

  static DecisionRecorded corrected(DecisionRecorded now, DecisionCorrected correction) {
    return new DecisionRecorded(
        now.decisionId(),
        now.bodyId(),
        now.meetingId(),
        correction.itemId(),
        correction.itemNumber(),
        correction.matterId(),
        correction.number(),
        correction.text(),
        correction.outcome(),
        now.decidedOn());
  }

  static DecisionCarried corrected(DecisionCarried now, CarriedDecisionCorrected correction) {
    return new DecisionCarried(
        now.decisionId(),
        now.bodyId(),
        correction.matterId(),
        correction.number(),
        correction.text(),
        correction.outcome(),
        now.inFavour(),
        now.against(),
        now.abstained(),
        now.silent(),
        now.carriedOn(),
        now.answersDecisionId());
  }
}
