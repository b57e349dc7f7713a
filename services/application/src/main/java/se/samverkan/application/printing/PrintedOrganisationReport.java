package se.samverkan.application.printing;

import java.io.PrintWriter;
import se.samverkan.annualreports.report.AssignmentLine;
import se.samverkan.annualreports.report.OrganisationFigures;
import se.samverkan.annualreports.report.OrganisationInBody;
import se.samverkan.annualreports.report.OrganisationReport;

/** The year-end report of a member. */
public final class PrintedOrganisationReport {

  private final Words words;
  private final PrintWriter out;

  public PrintedOrganisationReport(Words words, PrintWriter out) {
    this.words = words;
    this.out = out;
  }

  /** Prints how the member took part in each body, and its assignments. */
  public void print(OrganisationReport report) {
    out.println();
    out.println(words.of("report", report.year(), report.organisation().name()));
    out.println("  " + words.of("report.asOf", report.asOf()));
    report.bodies().forEach(this::body);
  }

  private void body(OrganisationInBody in) {
    OrganisationFigures now = in.now();
    out.println("  " + in.body().name());
    out.println("    " + words.of("report.attended", now.attended(), now.meetings()));
    out.println(
        "    "
            + words.of(
                "report.ownAssignments", now.given(), now.done(), now.open(), now.overdue()));
    in.list().forEach(this::assignment);
  }

  private void assignment(AssignmentLine line) {
    out.println(
        "      " + line.givenOn() + "  " + words.of("state." + line.state()) + ": " + line.task());
  }
}
