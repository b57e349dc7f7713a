package se.samverkan.followups.answers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.followups.FollowUpStatus;

/** How many assignments came and went over a year. */
final class FollowUpFlow {

  private FollowUpFlow() {}

  /** The twelve months of a year, in order. */
  static List<FlowOfMonth> months(List<Standing> all, int year) {
    int[] given = new int[13];
    int[] done = new int[13];
    int[] dropped = new int[13];
    all.forEach(
        each -> {
          given[month(each.given(), year)] += each.count();
          YearMonth closed = each.closed();
          if (closed != null) {
            int[] how = each.status() == FollowUpStatus.DONE ? done : dropped;
            how[month(closed, year)] += each.count();
          }
        });
    int open =
        all.stream()
            .filter(each -> each.wereOpenAtTheBeginningOf(year))
            .mapToInt(Standing::count)
            .sum();
    List<FlowOfMonth> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      open += given[month] - done[month] - dropped[month];
      months.add(
          new FlowOfMonth(
              YearMonth.of(year, month), given[month], done[month], dropped[month], open));
    }
    return List.copyOf(months);
  }

  /** The number of the month; 0 when it lies in another year. */
  private static int month(YearMonth month, int year) {
    return month.getYear() == year ? month.getMonthValue() : 0;
  }
}
