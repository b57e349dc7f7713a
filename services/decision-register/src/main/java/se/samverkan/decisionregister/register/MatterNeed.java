package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.MatterDecisionNeedMet;
import se.samverkan.events.decisions.MatterDecisionNeeded;

/**
 * That a body is to decide a question of a matter by a day.
 *
 * @param reason why the day was changed
 * @param decisionId the decision that met it
 * @param followed whether the matter still is
 */
@Document("matterNeeds")
public record MatterNeed(
    String id,
    @Indexed String matterId,
    String needId,
    String bodyId,
    String question,
    LocalDate neededBy,
    @Nullable LocalDate previousNeededBy,
    @Nullable String reason,
    @Nullable String decisionId,
    @Nullable LocalDate metOn,
    boolean followed) {

  static String id(String matterId, String needId) {
    return matterId + " " + needId;
  }

  static MatterNeed of(MatterDecisionNeeded e) {
    return new MatterNeed(
        id(e.matterId(), e.needId()),
        e.matterId(),
        e.needId(),
        e.bodyId(),
        e.question(),
        e.neededBy(),
        e.previousNeededBy(),
        e.reason(),
        null,
        null,
        true);
  }

  MatterNeed met(MatterDecisionNeedMet e) {
    return new MatterNeed(
        id,
        matterId,
        needId,
        bodyId,
        question,
        neededBy,
        previousNeededBy,
        reason,
        e.decisionId(),
        e.metOn(),
        followed);
  }

  MatterNeed followed(boolean still) {
    return new MatterNeed(
        id,
        matterId,
        needId,
        bodyId,
        question,
        neededBy,
        previousNeededBy,
        reason,
        decisionId,
        metOn,
        still);
  }
}
