package se.samverkan.annualreports.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What assignments of a year come to; said in words by {@link AssignmentsOfYear}. */
record AssignmentSums(
    int carriedOver,
    int given,
    int done,
    int doneOfCarriedOver,
    int dropped,
    int open,
    int openOfCarriedOver,
    int overdue,
    @Nullable Double medianDaysToReport) {

  static AssignmentSums of(List<AssignmentStanding> all) {
    return new AssignmentSums(
        count(all, AssignmentStanding::carriedOver),
        count(all, each -> !each.carriedOver()),
        count(all, each -> each.state() == AssignmentState.DONE),
        count(all, each -> each.state() == AssignmentState.DONE && each.carriedOver()),
        count(all, each -> each.state() == AssignmentState.DROPPED),
        count(all, each -> each.state().isOpen()),
        count(all, each -> each.state().isOpen() && each.carriedOver()),
        count(all, each -> each.state() == AssignmentState.OVERDUE),
        median(
            all.stream()
                .filter(each -> each.state() == AssignmentState.DONE)
                .mapToLong(AssignmentStanding::daysOpen)));
  }

  private static int count(List<AssignmentStanding> all, Predicate<AssignmentStanding> which) {
    return (int) all.stream().filter(which).count();
  }

  private static @Nullable Double median(LongStream values) {
    long[] sorted = values.sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return null;
    }
    return sorted.length % 2 == 1 ? (double) sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
  }
}
