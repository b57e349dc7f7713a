package se.samverkan.application.annualreports;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.answers.AnnualReports;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.platform.PlatformConfiguration;
import se.samverkan.platform.files.StoredFile;
import se.samverkan.platform.files.StoredFiles;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.withheld.Withheld;
import se.samverkan.reportissues.report.BodyId;
import se.samverkan.reportissues.report.IssueAnnualReport;
import se.samverkan.reportissues.report.IssuedFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Composes what is issued. The write side asks no read model, so the bytes are made here, of a
 * report that has seen everything that was recorded before it was asked for.
 */
@Component
public class ReportsToIssue {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AnnualReports reports;
  private final ReadModels readModels;
  private final StoredFiles files;
  private final JsonMapper json;
  private final Clock clock;
  private final ObjectProvider<Withheld> withheld;

  ReportsToIssue(
      AnnualReports reports,
      ReadModels readModels,
      StoredFiles files,
      JsonMapper json,
      Clock clock,
      ObjectProvider<Withheld> withheld) {
    this.reports = reports;
    this.readModels = readModels;
    this.files = files;
    this.json = json;
    this.clock = clock;
    this.withheld = withheld;
  }

  /**
   * The command that issues the whole report as it is now, as nobody in particular may see it; its
   * bytes are kept already.
   */
  public Mono<IssueAnnualReport> of(String bodyId, int year) {
    return Blocking.call(() -> readModels.await(readModels.head(), PATIENCE))
        .flatMap(_ -> reports.whole(bodyId, year))
        .publishOn(Blocking.threads())
        .map(report -> command(bodyId, report))
        .contextWrite(withheld.getIfAvailable(() -> Withheld.NOTHING).forAllThatIsAsked());
  }

  private IssueAnnualReport command(String bodyId, AnnualReport report) {
    StoredFile kept =
        files.keepWritten(
            "annual-report-" + report.year() + ".json",
            "application/json",
            json.writeValueAsBytes(report));
    return new IssueAnnualReport(
        new BodyId(bodyId),
        report.year(),
        new IssuedFile(kept.name(), kept.mediaType(), kept.size(), kept.sha256()),
        LocalDate.ofInstant(clock.instant(), PlatformConfiguration.ZONE));
  }
}
