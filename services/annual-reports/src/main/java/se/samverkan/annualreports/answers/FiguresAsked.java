package se.samverkan.annualreports.answers;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import se.samverkan.events.decisions.DecisionOutcome;

/**
 * Which of its decisions and assignments the figures of a body's year are of, in the form in which
 * dates are stored. What is most often so comes first, and the body by itself: an index of it is
 * then seen by the embedded server too.
 */
final class FiguresAsked {

  private FiguresAsked() {}

  /** Those of the year and the one before, and those that tabled something, whenever. */
  static Document decisions(String bodyId, int year) {
    return new Document("bodyId", bodyId)
        .append(
            "$or",
            List.of(
                new Document(
                    "decidedOn", new Document("$gte", first(year)).append("$lte", last(year))),
                new Document("outcome", DecisionOutcome.TABLED.name())));
  }

  /** Those given up to the end of the year that were open in it or in the one before. */
  static Bson assignments(String bodyId, int year) {
    return new Document("bodyId", bodyId)
        .append("givenOn", new Document("$lte", last(year)))
        .append(
            "$or",
            List.of(
                gte("givenOn", first(year)), eq("closing", null), gte("closing.on", first(year))));
  }

  private static String first(int year) {
    return LocalDate.of(year - 1, 1, 1).toString();
  }

  private static String last(int year) {
    return LocalDate.of(year, 12, 31).toString();
  }
}
