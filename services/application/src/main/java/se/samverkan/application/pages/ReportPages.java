package se.samverkan.application.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.answers.AnnualReports;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.FiguresOfYear;
import se.samverkan.annualreports.report.OrganisationAttendance;
import se.samverkan.application.pages.BarChart.Series;
import se.samverkan.platform.readmodels.Paging;

/** The year-end reports. */
@Controller
final class ReportPages {

  private static final int LONGEST_NAME = 14;

  private final AnnualReports reports;

  ReportPages(AnnualReports reports) {
    this.reports = reports;
  }

  /** A figure of two years. */
  record Figure(String name, long now, long before) {}

  @GetMapping("/annual-reports")
  Mono<Rendering> all() {
    return reports
        .available(new Paging(0, Paging.MOST))
        .map(found -> Rendering.view("annual-reports").modelAttribute("list", found).build());
  }

  @GetMapping("/annual-reports/{bodyId}/{year}")
  Mono<Rendering> one(@PathVariable String bodyId, @PathVariable int year) {
    return Mono.zip(reports.of(bodyId, year), reports.versions(bodyId, year))
        .map(found -> page(found.getT1()).modelAttribute("versions", found.getT2()).build());
  }

  private static Rendering.Builder<?> page(AnnualReport report) {
    List<Figure> figures = figures(report.comparison().now(), report.comparison().before());
    return Rendering.view("annual-report")
        .modelAttribute("report", report)
        .modelAttribute("figures", figures)
        .modelAttribute("compared", compared(report))
        .modelAttribute("attendance", attendance(report.attendance()));
  }

  private static List<Figure> figures(FiguresOfYear now, FiguresOfYear before) {
    return List.of(
        new Figure("meetingsHeld", now.meetingsHeld(), before.meetingsHeld()),
        new Figure("meetingsCancelled", now.meetingsCancelled(), before.meetingsCancelled()),
        new Figure("decisions", now.decisions(), before.decisions()),
        new Figure("assignmentsGiven", now.assignmentsGiven(), before.assignmentsGiven()),
        new Figure("assignmentsDone", now.assignmentsDone(), before.assignmentsDone()),
        new Figure("assignmentsDropped", now.assignmentsDropped(), before.assignmentsDropped()),
        new Figure("assignmentsOpen", now.assignmentsOpen(), before.assignmentsOpen()),
        new Figure("assignmentsOverdue", now.assignmentsOverdue(), before.assignmentsOverdue()));
  }

  /** Meetings, decisions and assignments of both years side by side. */
  private static BarChart compared(AnnualReport report) {
    List<Figure> figures = figures(report.comparison().now(), report.comparison().before());
    return BarChart.of(
        List.of("1", "2", "3", "4", "5", "6", "7", "8"),
        List.of(
            new Series(
                "report.before", "bar-before", figures.stream().map(Figure::before).toList()),
            new Series("report.now", "bar-now", figures.stream().map(Figure::now).toList())));
  }

  private static BarChart attendance(List<OrganisationAttendance> all) {
    return BarChart.of(
        all.stream().map(each -> shortened(each.organisation().name())).toList(),
        List.of(
            new Series(
                "report.present", "bar-now", all.stream().map(a -> (long) a.present()).toList()),
            new Series(
                "report.remote", "bar-done", all.stream().map(a -> (long) a.remote()).toList()),
            new Series(
                "report.absent", "bar-before", all.stream().map(a -> (long) a.absent()).toList())));
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
