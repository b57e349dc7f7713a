package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.samverkan.decisionregister.RegisterRefusal;
import se.samverkan.decisionregister.SearchText;
import se.samverkan.decisionregister.register.DecisionState;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/**
 * Which decisions are asked for; null where it does not matter. Those that were struck never are,
 * and those that are only asked for, or fell, only when their state is.
 *
 * @param text words that all stand in the number, the text or the title of the item, in any order
 */
public record DecisionFilter(
    @Nullable String text,
    @Nullable String body,
    @Nullable Integer year,
    @Nullable DecisionOutcome outcome,
    @Nullable String matter,
    @Nullable String meeting,
    @Nullable DecisionState state) {

  private static final int LAST_YEAR = 9999;

  /** Every decision. */
  public static final DecisionFilter ALL =
      new DecisionFilter(null, null, null, null, null, null, null);

  public DecisionFilter {
    text = PlainText.optional("text", text, PlainText.LINE);
    if (year != null && (year < 1 || year > LAST_YEAR)) {
      throw new Refusal(
          RegisterRefusal.YEAR_OUT_OF_RANGE, "year", "The year is from 1 to " + LAST_YEAR + ".");
    }
  }

  Query query() {
    Query query = new Query(Criteria.where("struck").isNull());
    query.addCriteria(
        state == null
            ? Criteria.where("state").nin(DecisionState.CIRCULATING, DecisionState.FALLEN)
            : Criteria.where("state").is(state));
    is(query, "bodyId", body);
    is(query, "meetingId", meeting);
    is(query, "says.matterId", matter);
    is(query, "says.outcome", outcome);
    if (year != null) {
      query.addCriteria(
          Criteria.where("decidedOn")
              .gte(LocalDate.of(year, 1, 1))
              .lte(LocalDate.of(year, 12, 31)));
    }
    if (text != null) {
      query.addCriteria(SearchText.allWordsIn("searched", text));
    }
    return query;
  }

  private static void is(Query query, String field, @Nullable Object value) {
    if (value != null) {
      query.addCriteria(Criteria.where(field).is(value));
    }
  }
}
