package se.samverkan.application.printing;

import java.io.PrintWriter;
import java.math.BigDecimal;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.AssignmentsOfYear;
import se.samverkan.annualreports.report.MeetingsOfYear;
import se.samverkan.annualreports.report.Occurrence;
import se.samverkan.annualreports.report.OrganisationAttendance;
import se.samverkan.annualreports.report.TabledItem;

/** A year-end report. */
public final class PrintedReport {

  private final Words words;
  private final PrintWriter out;

  public PrintedReport(Words words, PrintWriter out) {
    this.words = words;
    this.out = out;
  }

  /** Prints the figures of the report, and where tabled items came back. */
  public void print(AnnualReport report) {
    out.println();
    out.println(words.of("report", report.year(), report.body().name()));
    out.println("  " + words.of("report.asOf", report.asOf()));
    MeetingsOfYear meetings = report.meetings();
    out.println(
        "  "
            + words.of(
                "report.meetings", meetings.held(), meetings.cancelled(), meetings.toCome()));
    meetings
        .list()
        .forEach(
            each ->
                out.println(
                    "    " + each.date() + (each.place() == null ? "" : "  " + each.place())));
    out.println("  " + words.of("report.attendance"));
    report.attendance().forEach(this::attendance);
    out.println("  " + words.of("report.decisions", report.decisions().total()));
    report
        .decisions()
        .byOutcome()
        .forEach(
            each ->
                out.println("    " + each.count() + " " + words.of("outcome." + each.outcome())));
    assignments(report.assignments());
    if (!report.tabledItems().isEmpty()) {
      out.println("  " + words.of("report.tabled"));
      report.tabledItems().forEach(this::tabled);
    }
  }

  private void attendance(OrganisationAttendance each) {
    String line =
        words.of(
            "report.attendance.line",
            each.organisation().name(),
            each.present(),
            each.remote(),
            each.absent());
    String notRecorded =
        each.notRecorded() == 0
            ? ""
            : ", " + words.of("report.attendance.notRecorded", each.notRecorded());
    out.println("    " + line + notRecorded);
  }

  private void assignments(AssignmentsOfYear assignments) {
    out.println(
        "  "
            + words.of(
                "report.assignments",
                assignments.carriedOver(),
                assignments.given(),
                assignments.done(),
                assignments.dropped(),
                assignments.open(),
                assignments.overdue()));
    Double median = assignments.medianDaysToReport();
    if (median != null) {
      String days = BigDecimal.valueOf(median).stripTrailingZeros().toPlainString();
      out.println("    " + words.of("report.median", days));
    }
  }

  private void tabled(TabledItem item) {
    Occurrence tabled = item.tabled();
    Occurrence back = item.cameBack();
    String where =
        back == null
            ? words.of("report.tabled.notBack")
            : words.of("report.tabled.back", back.date(), back.itemNumber(), back.title());
    out.println(
        Folded.text(
            "    "
                + tabled.title()
                + ": "
                + words.of("tabledOn", tabled.date(), tabled.itemNumber())
                + ", "
                + where,
            6));
  }
}
