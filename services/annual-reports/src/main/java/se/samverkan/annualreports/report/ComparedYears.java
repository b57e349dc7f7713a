package se.samverkan.annualreports.report;

/** The year beside the one before it. */
public record ComparedYears(FiguresOfYear now, FiguresOfYear before) {

  static ComparedYears of(FiguresOfYear now, YearFacts before) {
    return new ComparedYears(
        now,
        FiguresOfYear.of(
            before.year(),
            MeetingsOfYear.of(before),
            DecisionsOfYear.of(before),
            AssignmentsOfYear.of(before)));
  }
}
