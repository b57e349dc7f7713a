package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.DecisionHistory;
import se.samverkan.decisionregister.register.HistoryEntry;
import se.samverkan.decisionregister.register.Recorded;
import se.samverkan.decisionregister.register.Wording;

/**
 * One thing that happened to a decision.
 *
 * @param on when it was true; null where nobody said
 * @param by the person, organisation or body that did it, where one is known; to which it went,
 *     when it was forwarded
 * @param reason why
 * @param before what the decision said until then; null where that did not change
 * @param after what the decision said from then on; null where that did not change
 * @param recorded when it was written down, by whom and in which role
 */
public record HappenedShown(
    HistoryEntry.Kind kind,
    @Nullable LocalDate on,
    @Nullable Named by,
    @Nullable String otherDecisionId,
    @Nullable String text,
    @Nullable String reason,
    @Nullable Wording before,
    @Nullable Wording after,
    Recorded recorded) {

  static List<HappenedShown> of(DecisionHistory history, Map<String, String> names) {
    List<HappenedShown> shown = new ArrayList<>();
    @Nullable Wording says = null;
    for (HistoryEntry entry : history.entries()) {
      @Nullable Wording now = entry.says();
      boolean same = now != null && now.equals(says);
      shown.add(
          new HappenedShown(
              entry.kind(),
              entry.on(),
              Named.orNull(entry.byId(), names),
              entry.otherDecisionId(),
              entry.text(),
              entry.reason(),
              now == null || same ? null : says,
              same ? null : now,
              entry.recorded()));
      says = now == null ? says : now;
    }
    return shown;
  }
}
