package se.samverkan.annualreports.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.facts.ReportFacts;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.AssignmentLine;
import se.samverkan.annualreports.report.DecisionsOfYear;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** Year-end reports over HTTP. */
@RestController
class AnnualReportController {

  private final AnnualReports reports;

  AnnualReportController(AnnualReports reports) {
    this.reports = reports;
  }

  @GetMapping("/api/annual-reports")
  Mono<Page<AvailableReport>> available(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return reports.available(Paging.of(page, size));
  }

  @GetMapping("/api/annual-reports/{bodyId}/{year}")
  Mono<AnnualReport> of(@PathVariable String bodyId, @PathVariable String year) {
    return reports.of(bodyId, AnnualReports.year(year));
  }

  @GetMapping("/api/annual-reports/{bodyId}/{year}/decisions")
  Mono<Page<DecisionsOfYear.Line>> decisions(
      @PathVariable String bodyId,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Paging paging = Paging.of(page, size);
    return reports
        .whole(bodyId, AnnualReports.year(year))
        .map(report -> part(report.decisions().list(), paging));
  }

  @GetMapping("/api/annual-reports/{bodyId}/{year}/assignments")
  Mono<Page<AssignmentLine>> assignments(
      @PathVariable String bodyId,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Paging paging = Paging.of(page, size);
    return reports
        .whole(bodyId, AnnualReports.year(year))
        .map(report -> part(report.assignments().list(), paging));
  }

  @GetMapping("/api/annual-reports/{bodyId}/{year}/versions")
  Mono<Page<ReportFacts.Version>> versions(
      @PathVariable String bodyId,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Paging paging = Paging.of(page, size);
    return reports
        .versions(bodyId, AnnualReports.year(year))
        .map(versions -> part(versions, paging));
  }

  private static <T> Page<T> part(List<T> all, Paging paging) {
    return new Page<>(
        all.stream().skip(paging.skipped()).limit(paging.size()).toList(),
        paging.page(),
        paging.size(),
        all.size());
  }
}
