package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.samverkan.followups.FollowUpStatus;

/**
 * Assignments that stand alike: no more of them than the figures of a board are counted from.
 *
 * @param given the month in which they were given
 * @param closed the month in which they were reported or dropped; null where they are open
 * @param count how many there are
 */
record Standing(
    FollowUpStatus status, YearMonth given, @Nullable YearMonth closed, Due due, int count) {

  private static final int LETTERS_OF_A_MONTH = "2026-01".length();

  /** When what is to be done is due, seen from a day. */
  enum Due {
    BEFORE,
    SOON,
    LATER
  }

  /**
   * The stage that puts together what stands alike.
   *
   * @param soonDays how many days from today are soon
   */
  static Document group(LocalDate today, int soonDays) {
    return Groups.of(
        new Document("status", "$outcome.status")
            .append("given", month("$given.on"))
            .append("closed", month(ifNull("$outcome.reported.on", "$outcome.dropped.on")))
            .append(
                "due",
                Groups.ifBefore(
                    today,
                    Due.BEFORE.name(),
                    Groups.ifBefore(
                        today.plusDays(soonDays + 1L), Due.SOON.name(), Due.LATER.name()))));
  }

  static Standing of(Document found) {
    Document alike = found.get("_id", Document.class);
    String closed = alike.getString("closed");
    return new Standing(
        FollowUpStatus.valueOf(alike.getString("status")),
        YearMonth.parse(alike.getString("given")),
        closed == null || closed.isEmpty() ? null : YearMonth.parse(closed),
        Due.valueOf(alike.getString("due")),
        Groups.count(found));
  }

  FollowUpCounts counts() {
    return FollowUpCounts.of(status, due == Due.BEFORE, count);
  }

  boolean isOpenSoon() {
    return status == FollowUpStatus.OPEN && due == Due.SOON;
  }

  /** Whether they were open when a year began. */
  boolean wereOpenAtTheBeginningOf(int year) {
    return given.getYear() < year && (closed == null || closed.getYear() >= year);
  }

  private static Document month(Object day) {
    return new Document("$substrBytes", List.of(day, 0, LETTERS_OF_A_MONTH));
  }

  private static Document ifNull(String field, String other) {
    return new Document("$ifNull", List.of(field, other));
  }
}
