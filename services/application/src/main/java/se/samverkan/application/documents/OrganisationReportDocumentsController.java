package se.samverkan.application.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.answers.AnnualReports;
import se.samverkan.annualreports.answers.OrganisationReports;

/** Year-end reports of members as files. */
@RestController
@RequestMapping("/api/annual-reports/organisations/{organisationId}")
class OrganisationReportDocumentsController {

  private final OrganisationReports reports;
  private final WrittenDocuments documents;

  OrganisationReportDocumentsController(OrganisationReports reports, WrittenDocuments documents) {
    this.reports = reports;
    this.documents = documents;
  }

  @GetMapping(path = "/{year}.pdf", produces = Format.PDF_TYPE)
  Mono<ResponseEntity<byte[]>> asPdf(
      @PathVariable String organisationId,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable String language) {
    return as(Format.PDF, organisationId, year, Wording.of(language));
  }

  @GetMapping(path = "/{year}.docx", produces = Format.DOCX_TYPE)
  Mono<ResponseEntity<byte[]>> asDocx(
      @PathVariable String organisationId,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable String language) {
    return as(Format.DOCX, organisationId, year, Wording.of(language));
  }

  @GetMapping(path = "/{year}.html", produces = Format.HTML_TYPE)
  Mono<ResponseEntity<byte[]>> asHtml(
      @PathVariable String organisationId,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable String language) {
    return as(Format.HTML, organisationId, year, Wording.of(language));
  }

  private Mono<ResponseEntity<byte[]>> as(
      Format format, String organisationId, String year, Wording words) {
    return documents.as(
        format,
        words.of("arsredovisning-", "annual-report-") + year,
        reports
            .of(organisationId, AnnualReports.year(year))
            .map(report -> new OrganisationReportDocument(report, words).document()));
  }
}
