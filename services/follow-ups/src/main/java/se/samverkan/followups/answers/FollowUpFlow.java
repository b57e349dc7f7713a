package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

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
          given[month(each.given(), year)]++;
          LocalDate reported = each.done();
          LocalDate fallen = each.dropped();
          if (reported != null) {
            done[month(reported, year)]++;
          } else if (fallen != null) {
            dropped[month(fallen, year)]++;
          }
        });
    int open =
        (int) all.stream().filter(each -> each.isOpenBefore(LocalDate.of(year, 1, 1))).count();
    List<FlowOfMonth> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      open += given[month] - done[month] - dropped[month];
      months.add(
          new FlowOfMonth(
              YearMonth.of(year, month), given[month], done[month], dropped[month], open));
    }
    return List.copyOf(months);
  }

  /** The month of the day; 0 when it lies in another year. */
  private static int month(LocalDate day, int year) {
    return day.getYear() == year ? day.getMonthValue() : 0;
  }
}
