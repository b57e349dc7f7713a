package se.samverkan.annualreports.report;

/** The year beside the one before it. */
public record ComparedYears(FiguresOfYear now, FiguresOfYear before) {

  static ComparedYears of(YearFacts year) {
    return new ComparedYears(FiguresOfYear.of(year), FiguresOfYear.of(year.yearBefore()));
  }
}
