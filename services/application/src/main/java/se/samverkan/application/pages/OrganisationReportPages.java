package se.samverkan.application.pages;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.answers.OrganisationReports;
import se.samverkan.annualreports.report.OrganisationFigures;
import se.samverkan.annualreports.report.OrganisationReport;
import se.samverkan.application.pages.BarChart.Series;
import se.samverkan.application.pages.ReportPages.Figure;

/** What a year meant to a member. */
@Controller
final class OrganisationReportPages {

  private final OrganisationReports reports;
  private final MessageSource words;

  OrganisationReportPages(OrganisationReports reports, MessageSource words) {
    this.reports = reports;
    this.words = words;
  }

  @GetMapping("/annual-reports/organisations/{organisationId}/{year}")
  Mono<Rendering> one(
      @PathVariable String organisationId, @PathVariable int year, ServerWebExchange exchange) {
    Locale locale = ReaderLanguage.of(exchange);
    return reports.of(organisationId, year).map(report -> page(report, locale));
  }

  private Rendering page(OrganisationReport report, Locale locale) {
    List<Figure> figures = figures(report.now(), report.before());
    return Rendering.view("organisation-report")
        .modelAttribute("report", report)
        .modelAttribute("figures", figures)
        .modelAttribute(
            "compared",
            BarChart.of(
                figures.stream()
                    .map(each -> words.getMessage("report.figure." + each.name(), null, locale))
                    .toList(),
                List.of(
                    new Series(
                        "report.before",
                        "bar-before",
                        figures.stream().map(Figure::before).toList()),
                    new Series(
                        "report.now", "bar-now", figures.stream().map(Figure::now).toList()))))
        .build();
  }

  private static List<Figure> figures(OrganisationFigures now, OrganisationFigures before) {
    return List.of(
        new Figure("meetingsOfBodies", now.meetings(), before.meetings()),
        new Figure("attended", now.attended(), before.attended()),
        new Figure("assignmentsGiven", now.given(), before.given()),
        new Figure("assignmentsDone", now.done(), before.done()),
        new Figure("assignmentsDropped", now.dropped(), before.dropped()),
        new Figure("assignmentsOpen", now.open(), before.open()),
        new Figure("assignmentsOverdue", now.overdue(), before.overdue()));
  }
}
