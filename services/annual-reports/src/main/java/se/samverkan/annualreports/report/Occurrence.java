package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.ItemOutcome;

/** That something was dealt with as an item of a meeting. */
public record Occurrence(
    String meetingId,
    LocalDate date,
    String itemId,
    String itemNumber,
    String title,
    @Nullable ItemOutcome outcome) {

  static final Comparator<Occurrence> IN_ORDER =
      Comparator.comparing(Occurrence::date)
          .thenComparing(Occurrence::itemNumber, ItemOrder.AS_READ)
          .thenComparing(Occurrence::itemId);
}
