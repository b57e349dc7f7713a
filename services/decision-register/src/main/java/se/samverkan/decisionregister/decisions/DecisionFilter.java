package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param organisation one that was a member of the body on the day, or that is asked
 * @param matter the matter, with those that became a part of it
 * @param passedOn whether what recommends or forwards something went to another body
 * @param text words that all stand in the number, the text or the title of the item, in any order
 */
public record DecisionFilter(
    @Nullable String text,
    @Nullable String organisation,
    @Nullable String body,
    @Nullable Integer year,
    @Nullable DecisionOutcome outcome,
    @Nullable String matter,
    @Nullable String meeting,
    @Nullable DecisionState state,
    @Nullable Boolean passedOn) {

  private static final int LAST_YEAR = 9999;

  /** Every decision. */
  public static final DecisionFilter ALL =
      new DecisionFilter(null, null, null, null, null, null, null, null, null);

  public DecisionFilter {
    text = PlainText.optional("text", text, PlainText.LINE);
    if (year != null && (year < 1 || year > LAST_YEAR)) {
      throw new Refusal(
          RegisterRefusal.YEAR_OUT_OF_RANGE, "year", "The year is from 1 to " + LAST_YEAR + ".");
    }
  }

  /**
   * What the database is asked.
   *
   * @param ofOrganisation lets the decisions of the organisation through, where one is asked for
   * @param matters the matter that is asked for and those that became a part of it
   */
  Query query(@Nullable Criteria ofOrganisation, Collection<String> matters) {
    Query query = new Query(Criteria.where("struck").isNull());
    query.addCriteria(
        state == null
            ? Criteria.where("state").nin(DecisionState.CIRCULATING, DecisionState.FALLEN)
            : Criteria.where("state").is(state));
    is(query, "bodyId", body);
    is(query, "meetingId", meeting);
    is(query, "passedOn", passedOn);
    if (matter != null) {
      query.addCriteria(Criteria.where("says.matterId").in(matters));
    }
    if (outcome != null || passedOn == null) {
      is(query, "says.outcome", outcome);
    } else {
      query.addCriteria(
          Criteria.where("says.outcome")
              .in(DecisionOutcome.RECOMMENDED, DecisionOutcome.FORWARDED));
    }
    if (year != null) {
      query.addCriteria(
          Criteria.where("decidedOn")
              .gte(LocalDate.of(year, 1, 1))
              .lte(LocalDate.of(year, 12, 31)));
    }
    List<Criteria> all =
        Stream.of(
                Optional.ofNullable(ofOrganisation),
                Optional.ofNullable(text).map(words -> SearchText.allWordsIn("searched", words)))
            .flatMap(Optional::stream)
            .toList();
    if (!all.isEmpty()) {
      query.addCriteria(new Criteria().andOperator(all));
    }
    return query;
  }

  private static void is(Query query, String field, @Nullable Object value) {
    if (value != null) {
      query.addCriteria(Criteria.where(field).is(value));
    }
  }
}
