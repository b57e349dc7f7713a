package se.samverkan.annualreports.facts;

import java.util.List;
import se.samverkan.annualreports.facts.ReportFacts.Version;
import se.samverkan.events.annualreports.AnnualReportCommented;
import se.samverkan.events.annualreports.AnnualReportEvent;
import se.samverkan.events.annualreports.AnnualReportIssued;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** What the events of a report do to what is known of it. */
final class ReportChanges {

  private final RecordedEvent recorded;
  private final Documents documents;

  ReportChanges(RecordedEvent recorded, Documents documents) {
    this.recorded = recorded;
    this.documents = documents;
  }

  void apply(AnnualReportEvent event) {
    ReportFacts report =
        documents
            .find(ReportFacts.class, event.annualReportId())
            .orElseGet(
                () ->
                    new ReportFacts(
                        event.annualReportId(),
                        event.bodyId(),
                        event.year(),
                        List.of(),
                        List.of()));
    documents.put(
        switch (event) {
          case AnnualReportCommented e -> report.commented(e.section(), e.text());
          case AnnualReportIssued e -> report.issued(version(e));
        });
  }

  private Version version(AnnualReportIssued event) {
    var file = event.file();
    return new Version(
        event.version(),
        event.issuedOn(),
        recorded.recordedAt(),
        recorded.provenance().actor(),
        file.name(),
        file.mediaType(),
        file.size(),
        file.sha256());
  }
}
