package se.samverkan.annualreports.answers;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.report.AnnualReport;
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
    return reports.of(bodyId, number(year));
  }

  private static int number(String year) {
    if (!year.matches("[0-9]{1,9}")) {
      throw AnnualReports.yearOutOfRange();
    }
    return Integer.parseInt(year);
  }
}
