package se.samverkan.decisionregister.matters;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.MatterNeed;

/**
 * That a body is to decide a question of a matter by a day.
 *
 * @param previousNeededBy the day by which it was needed before that was changed
 * @param reason why it was changed
 * @param decisionId the decision that met it
 * @param open whether it is neither met nor needless
 * @param late whether it is open after the day
 */
public record NeedShown(
    String needId,
    Named matter,
    Named body,
    String question,
    LocalDate neededBy,
    @Nullable LocalDate previousNeededBy,
    @Nullable String reason,
    @Nullable String decisionId,
    @Nullable LocalDate metOn,
    boolean open,
    boolean late) {

  static NeedShown of(MatterNeed need, LocalDate today, Map<String, String> names) {
    boolean open = need.followed() && need.metOn() == null;
    return new NeedShown(
        need.needId(),
        Named.of(need.matterId(), names),
        Named.of(need.bodyId(), names),
        need.question(),
        need.neededBy(),
        need.previousNeededBy(),
        need.reason(),
        need.decisionId(),
        need.metOn(),
        open,
        open && today.isAfter(need.neededBy()));
  }

  /** What the database is asked, the earliest first. */
  static Query query(@Nullable Boolean open, @Nullable LocalDate before, @Nullable String body) {
    Query query = new Query().with(Sort.by("neededBy", "_id"));
    if (open != null && open) {
      query.addCriteria(Criteria.where("metOn").isNull());
      query.addCriteria(Criteria.where("followed").is(true));
    }
    if (open != null && !open) {
      query.addCriteria(
          new Criteria()
              .orOperator(Criteria.where("metOn").ne(null), Criteria.where("followed").is(false)));
    }
    if (before != null) {
      query.addCriteria(Criteria.where("neededBy").lt(before));
    }
    if (body != null) {
      query.addCriteria(Criteria.where("bodyId").is(body));
    }
    return query;
  }
}
