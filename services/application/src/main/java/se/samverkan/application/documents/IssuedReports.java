package se.samverkan.application.documents;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.answers.AnnualReports;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.documents.content.Document;
import se.samverkan.platform.files.StoredFiles;
import se.samverkan.platform.threads.Blocking;
import tools.jackson.databind.json.JsonMapper;

/** Documents of issued reports, made of the bytes that were issued and of nothing else. */
@Component
class IssuedReports {

  private final AnnualReports reports;
  private final StoredFiles files;
  private final JsonMapper json;

  IssuedReports(AnnualReports reports, StoredFiles files, JsonMapper json) {
    this.reports = reports;
    this.files = files;
    this.json = json;
  }

  Mono<Document> document(String bodyId, int year, String version, Wording words) {
    return reports
        .version(bodyId, year, version)
        .publishOn(Blocking.threads())
        .map(
            issued ->
                new ReportDocument(
                        json.readValue(files.content(issued.sha256()).bytes(), AnnualReport.class),
                        issued,
                        words)
                    .document());
  }
}
