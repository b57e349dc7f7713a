package se.samverkan.decisionregister.decisions;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.EarlierWording;
import se.samverkan.decisionregister.register.Recorded;
import se.samverkan.decisionregister.register.Wording;
import se.samverkan.events.decisions.DecisionOutcome;

/**
 * What a decision said before a correction.
 *
 * @param reason why it was corrected
 * @param corrected when and by whom
 */
public record SaidBefore(
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    @Nullable String itemNumber,
    @Nullable Named matter,
    String reason,
    Recorded corrected) {

  static SaidBefore of(EarlierWording earlier, Map<String, String> names) {
    Wording said = earlier.said();
    return new SaidBefore(
        said.number(),
        said.text(),
        said.outcome(),
        said.itemNumber(),
        Named.orNull(said.matterId(), names),
        earlier.reason(),
        earlier.corrected());
  }
}
