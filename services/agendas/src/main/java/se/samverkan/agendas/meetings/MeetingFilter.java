package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.platform.refusals.Refusal;

/**
 * Which meetings are asked for; null where it does not matter.
 *
 * @param from the first day
 * @param to the last day
 */
public record MeetingFilter(
    @Nullable String body,
    @Nullable Integer year,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable MeetingState state) {

  static final String DATE = "occasion.date";

  private static final int LAST_YEAR = 9999;

  /** Every meeting. */
  public static final MeetingFilter ALL = new MeetingFilter(null, null, null, null, null);

  public MeetingFilter {
    if (year != null && (year < 1 || year > LAST_YEAR)) {
      throw new Refusal(
          AgendasRefusal.YEAR_OUT_OF_RANGE, "year", "The year is from 1 to " + LAST_YEAR + ".");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new Refusal(
          AgendasRefusal.PERIOD_ENDS_BEFORE_IT_STARTS, "to", "The last day is before the first.");
    }
  }

  Query query() {
    Query query = new Query();
    if (body != null) {
      query.addCriteria(Criteria.where("bodyId").is(body));
    }
    if (state != null) {
      query.addCriteria(Criteria.where("state").is(state));
    }
    LocalDate first = first();
    LocalDate last = last();
    if (first != null || last != null) {
      Criteria date = Criteria.where(DATE);
      date = first == null ? date : date.gte(first);
      query.addCriteria(last == null ? date : date.lte(last));
    }
    return query;
  }

  private @Nullable LocalDate first() {
    LocalDate ofYear = year == null ? null : LocalDate.of(year, 1, 1);
    return ofYear == null || (from != null && from.isAfter(ofYear)) ? from : ofYear;
  }

  private @Nullable LocalDate last() {
    LocalDate ofYear = year == null ? null : LocalDate.of(year, 12, 31);
    return ofYear == null || (to != null && to.isBefore(ofYear)) ? to : ofYear;
  }
}
