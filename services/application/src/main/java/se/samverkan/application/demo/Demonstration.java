package se.samverkan.application.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.annualreports.answers.AnnualReports;
import se.samverkan.application.minutesimports.ImportBatch;
import se.samverkan.application.minutesimports.ImportResult;
import se.samverkan.application.minutesimports.Importer;
import se.samverkan.application.minutesimports.MinutesFile;
import se.samverkan.application.minutesimports.MinutesFiles;
import se.samverkan.application.minutesimports.MinutesFiles.Found;
import se.samverkan.application.minutesimports.MinutesImports;
import se.samverkan.application.printing.PrintedFollowUps;
import se.samverkan.application.printing.PrintedImport;
import se.samverkan.application.printing.PrintedMeeting;
import se.samverkan.application.printing.PrintedReport;
import se.samverkan.application.printing.Words;
import se.samverkan.followups.answers.AskedStatus;
import se.samverkan.followups.answers.FollowUpFilter;
import se.samverkan.followups.answers.FollowUpList;
import se.samverkan.followups.answers.ShownFollowUp;
import se.samverkan.minutesreader.samples.SampleMinutes;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.readmodels.ReadModels;

/** Records documents and prints what came of them. */
@Component
public final class Demonstration {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int REPORTS_PER_BODY = 2;

  private static final Importer WHO = new Importer("demo", "secretary", "demo");

  private final MinutesImports imports;
  private final ReadModels readModels;
  private final Agendas agendas;
  private final FollowUpList followUps;
  private final AnnualReports reports;
  private final Clock clock;

  Demonstration(
      MinutesImports imports,
      ReadModels readModels,
      Agendas agendas,
      FollowUpList followUps,
      AnnualReports reports,
      Clock clock) {
    this.imports = imports;
    this.readModels = readModels;
    this.agendas = agendas;
    this.followUps = followUps;
    this.reports = reports;
    this.clock = clock;
  }

  /** Records the files, or the samples when there are none, and prints a line for each. */
  public List<ImportResult> record(
      List<Path> files, Words words, PrintWriter out, PrintWriter err) {
    int count = files.isEmpty() ? SampleMinutes.names().size() : files.size();
    PrintedImport printed = new PrintedImport(words, out, err, count);
    ImportBatch batch = imports.batch(WHO);
    found(files).map(each -> result(batch, each)).forEach(printed::print);
    batch.complete();
    return printed.results();
  }

  private static Stream<Found> found(List<Path> files) {
    return files.isEmpty()
        ? SampleMinutes.all().stream()
            .map(sample -> new Found.Document(new MinutesFile(sample.name(), sample.content())))
        : files.stream().map(MinutesFiles::read);
  }

  private static ImportResult result(ImportBatch batch, Found found) {
    return switch (found) {
      case Found.Document(var file) -> batch.record(file);
      case Found.Nothing(var refused) -> refused;
    };
  }

  /** Prints the meetings of the results by date, the open assignments, and the latest reports. */
  public void show(List<ImportResult> results, Words words, PrintWriter out) {
    readModels.awaitCaughtUp(PATIENCE);
    List<ImportResult> recorded =
        results.stream()
            .filter(ImportResult::succeeded)
            .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.date())))
            .toList();
    PrintedMeeting meeting = new PrintedMeeting(words, out);
    out.println();
    out.println(words.of("meetings"));
    recorded.stream()
        .map(each -> Objects.requireNonNull(each.meetingId()))
        .distinct()
        .forEach(id -> meeting.print(Objects.requireNonNull(agendas.agenda(id).block())));
    new PrintedFollowUps(words, out).print(openFollowUps(), LocalDate.now(clock));
    PrintedReport report = new PrintedReport(words, out);
    bodiesAndYears(recorded)
        .forEach(
            each ->
                report.print(
                    Objects.requireNonNull(reports.of(each.bodyId(), each.year()).block())));
    out.flush();
  }

  private List<ShownFollowUp> openFollowUps() {
    List<ShownFollowUp> all = new ArrayList<>();
    Page<ShownFollowUp> page;
    int number = 0;
    do {
      page =
          Objects.requireNonNull(
              followUps
                  .page(FollowUpFilter.NONE, AskedStatus.OPEN, new Paging(number++, Paging.MOST))
                  .block());
      all.addAll(page.items());
    } while (all.size() < page.total());
    return all;
  }

  private record BodyYear(String bodyId, int year) {}

  /** The latest years in which each body met. */
  private static List<BodyYear> bodiesAndYears(List<ImportResult> recorded) {
    List<BodyYear> all =
        recorded.stream()
            .map(
                each ->
                    new BodyYear(
                        Objects.requireNonNull(each.bodyId()),
                        Objects.requireNonNull(each.date()).getYear()))
            .distinct()
            .toList();
    return all.stream()
        .map(BodyYear::bodyId)
        .distinct()
        .flatMap(body -> latest(all.stream().filter(each -> each.bodyId().equals(body))))
        .toList();
  }

  private static Stream<BodyYear> latest(Stream<BodyYear> ofBody) {
    List<BodyYear> years = ofBody.sorted(Comparator.comparingInt(BodyYear::year)).toList();
    return years.stream().skip(Math.max(0, years.size() - REPORTS_PER_BODY));
  }
}
