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

/** Year-end reports as files: of what is known now, and as they were issued. */
@RestController
@RequestMapping("/api/annual-reports/{bodyId}")
class ReportDocumentsController {

  private final AnnualReports reports;
  private final IssuedReports issued;
  private final WrittenDocuments documents;

  ReportDocumentsController(
      AnnualReports reports, IssuedReports issued, WrittenDocuments documents) {
    this.reports = reports;
    this.issued = issued;
    this.documents = documents;
  }

  @GetMapping(path = "/{year}.pdf", produces = Format.PDF_TYPE)
  Mono<ResponseEntity<byte[]>> asPdf(
      @PathVariable String bodyId,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable String language) {
    return now(Format.PDF, bodyId, year, Wording.of(language));
  }

  @GetMapping(path = "/{year}.docx", produces = Format.DOCX_TYPE)
  Mono<ResponseEntity<byte[]>> asDocx(
      @PathVariable String bodyId,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable String language) {
    return now(Format.DOCX, bodyId, year, Wording.of(language));
  }

  @GetMapping(path = "/{year}.html", produces = Format.HTML_TYPE)
  Mono<ResponseEntity<byte[]>> asHtml(
      @PathVariable String bodyId,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable String language) {
    return now(Format.HTML, bodyId, year, Wording.of(language));
  }

  @GetMapping(path = "/{year}/versions/{version}.pdf", produces = Format.PDF_TYPE)
  Mono<ResponseEntity<byte[]>> issuedAsPdf(
      @PathVariable String bodyId,
      @PathVariable String year,
      @PathVariable String version,
      @RequestParam(required = false) @Nullable String language) {
    return issued(Format.PDF, bodyId, year, version, Wording.of(language));
  }

  @GetMapping(path = "/{year}/versions/{version}.docx", produces = Format.DOCX_TYPE)
  Mono<ResponseEntity<byte[]>> issuedAsDocx(
      @PathVariable String bodyId,
      @PathVariable String year,
      @PathVariable String version,
      @RequestParam(required = false) @Nullable String language) {
    return issued(Format.DOCX, bodyId, year, version, Wording.of(language));
  }

  @GetMapping(path = "/{year}/versions/{version}.html", produces = Format.HTML_TYPE)
  Mono<ResponseEntity<byte[]>> issuedAsHtml(
      @PathVariable String bodyId,
      @PathVariable String year,
      @PathVariable String version,
      @RequestParam(required = false) @Nullable String language) {
    return issued(Format.HTML, bodyId, year, version, Wording.of(language));
  }

  private Mono<ResponseEntity<byte[]>> now(
      Format format, String bodyId, String year, Wording words) {
    return documents.as(
        format,
        named(year, words),
        reports
            .of(bodyId, AnnualReports.year(year))
            .map(report -> new ReportDocument(report, null, words).document()));
  }

  private Mono<ResponseEntity<byte[]>> issued(
      Format format, String bodyId, String year, String version, Wording words) {
    return documents.as(
        format,
        named(year, words) + "-" + version,
        issued.document(bodyId, AnnualReports.year(year), version, words));
  }

  private static String named(String year, Wording words) {
    return words.of("arsredovisning-", "annual-report-") + year;
  }
}
