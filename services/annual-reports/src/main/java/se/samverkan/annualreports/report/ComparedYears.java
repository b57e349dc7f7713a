package se.samverkan.annualreports.report;

import java.util.List;

/** The year beside the one before it. */
public record ComparedYears(FiguresOfYear now, FiguresOfYear before) {

  static ComparedYears of(YearFacts year, List<AssignmentStanding> assignments) {
    YearFacts before = year.yearBefore();
    return new ComparedYears(
        FiguresOfYear.of(year, assignments),
        FiguresOfYear.of(before, AssignmentStanding.in(before)));
  }
}
