package se.samverkan.application.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.answers.AnnualReports;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.FiguresOfYear;
import se.samverkan.annualreports.report.OrganisationAttendance;
import se.samverkan.application.annualreports.ReportsToIssue;
import se.samverkan.application.pages.BarChart.Series;
import se.samverkan.events.annualreports.ReportSection;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.web.Problems;
import se.samverkan.reportissues.report.AnnualReportId;
import se.samverkan.reportissues.report.BodyId;
import se.samverkan.reportissues.report.CommentAnnualReport;

/** The year-end reports: what they say, what their secretary says of it, and issuing them. */
@Controller
final class ReportPages {

  private static final int LONGEST_NAME = 14;

  private final AnnualReports reports;
  private final ReportsToIssue toIssue;
  private final SentByPage sender;
  private final Viewers viewers;
  private final MessageSource words;

  ReportPages(
      AnnualReports reports,
      ReportsToIssue toIssue,
      SentByPage sender,
      Viewers viewers,
      MessageSource words) {
    this.reports = reports;
    this.toIssue = toIssue;
    this.sender = sender;
    this.viewers = viewers;
    this.words = words;
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
  Mono<Rendering> one(
      @PathVariable String bodyId, @PathVariable int year, ServerWebExchange exchange) {
    return page(bodyId, year, Fault.NONE, exchange).map(Rendering.Builder::build);
  }

  /** Says something of a section, or nothing any longer. */
  @PostMapping("/annual-reports/{bodyId}/{year}/comments")
  Mono<Rendering> comment(
      @PathVariable String bodyId, @PathVariable int year, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(Form::new)
        .flatMap(
            form ->
                answered(
                    bodyId,
                    year,
                    form,
                    Mono.fromCallable(() -> commented(bodyId, year, form))
                        .flatMap(command -> sender.send(command, exchange)),
                    exchange));
  }

  /** Issues the report as it is now. */
  @PostMapping("/annual-reports/{bodyId}/{year}/issue")
  Mono<Rendering> issue(
      @PathVariable String bodyId, @PathVariable int year, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(Form::new)
        .flatMap(
            form ->
                answered(
                    bodyId,
                    year,
                    form,
                    toIssue.of(bodyId, year).flatMap(command -> sender.send(command, exchange)),
                    exchange));
  }

  private static CommentAnnualReport commented(String bodyId, int year, Form form) {
    return new CommentAnnualReport(
        new BodyId(bodyId), year, form.one("section", ReportSection.class), form.orNull("text"));
  }

  private Mono<Rendering> answered(
      String bodyId, int year, Form form, Mono<Void> sent, ServerWebExchange exchange) {
    String part = form.has("section") ? "comment-" + form.text("section") : "versions";
    String there = "/annual-reports/%s/%d#%s".formatted(bodyId, year, part);
    return sent.then(Mono.fromSupplier(() -> Rendering.redirectTo(there).build()))
        .onErrorResume(
            Refusal.class,
            refusal ->
                page(bodyId, year, Fault.of(part, refusal, form), exchange)
                    .map(page -> page.status(Problems.status(refusal.code())).build()));
  }

  private Mono<Rendering.Builder<?>> page(
      String bodyId, int year, Fault fault, ServerWebExchange exchange) {
    Locale locale = ReaderLanguage.of(exchange);
    return Mono.zip(reports.of(bodyId, year), reports.versions(bodyId, year), viewers.of(exchange))
        .map(
            found ->
                page(found.getT1(), locale)
                    .modelAttribute("versions", found.getT2())
                    .modelAttribute("viewer", found.getT3())
                    .modelAttribute("fault", fault));
  }

  private Rendering.Builder<?> page(AnnualReport report, Locale locale) {
    List<Figure> figures = figures(report.comparison().now(), report.comparison().before());
    return Rendering.view("annual-report")
        .modelAttribute("report", report)
        .modelAttribute(
            "reportId", AnnualReportId.of(new BodyId(report.body().id()), report.year()).value())
        .modelAttribute("figures", figures)
        .modelAttribute(
            "comments",
            report.comments().stream()
                .collect(Collectors.toMap(each -> each.section().name(), each -> each.text())))
        .modelAttribute("compared", compared(report, locale))
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
  private BarChart compared(AnnualReport report, Locale locale) {
    List<Figure> figures = figures(report.comparison().now(), report.comparison().before());
    return BarChart.of(
        figures.stream()
            .map(each -> words.getMessage("report.figure." + each.name(), null, locale))
            .toList(),
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
