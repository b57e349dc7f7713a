package se.samverkan.annualreports.answers;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.report.OrganisationReport;

/** Year-end reports of members over HTTP. */
@RestController
class OrganisationReportController {

  private final OrganisationReports reports;

  OrganisationReportController(OrganisationReports reports) {
    this.reports = reports;
  }

  @GetMapping("/api/annual-reports/organisations/{organisationId}/{year}")
  Mono<OrganisationReport> of(@PathVariable String organisationId, @PathVariable String year) {
    return reports.of(organisationId, AnnualReports.year(year));
  }
}
