package se.samverkan.application.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.client.WebClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkan.annualreports.answers.AvailableReport;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.application.printing.PrintedReport;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** Prints year-end reports of a running server, or writes them as files. */
@Command(
    name = "report",
    description =
        "Prints the year-end report of each body that met that year, from a running server; or"
            + " writes it as a file.")
public final class Report implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final ParameterizedTypeReference<Page<AvailableReport>> AVAILABLE =
      new ParameterizedTypeReference<>() {};

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerAddress server = new ServerAddress();
  @Mixin private Language language = new Language();

  @Option(
      names = "--body",
      paramLabel = "NAME",
      description = "Only bodies whose names contain this.")
  private String body = "";

  @Option(names = "--json", description = "Print the reports as JSON, one a line.")
  private boolean json;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pdf, docx or html: write each report as such a file instead of printing it.")
  private @Nullable ReportFormat format;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Where to write files: the current folder unless said.")
  private Path folder = Path.of("");

  @Parameters(paramLabel = "YEAR", description = "The year to report on.")
  private int year;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try {
      WebClient client = server.client();
      List<AvailableReport> asked = available(client).stream().filter(this::isAsked).toList();
      asked.forEach(each -> print(client, each));
      if (!asked.isEmpty()) {
        return ExitCode.OK;
      }
      err.println("samverkan: No such body met in " + year + ".");
    } catch (ServerFailure e) {
      err.println("samverkan: " + e.getMessage());
    } catch (UncheckedIOException e) {
      err.println("samverkan: The report cannot be written: " + e.getMessage());
    }
    return ExitCode.SOFTWARE;
  }

  private boolean isAsked(AvailableReport report) {
    return report.year() == year
        && report.body().name().toLowerCase(Locale.ROOT).contains(body.toLowerCase(Locale.ROOT));
  }

  private List<AvailableReport> available(WebClient client) {
    List<AvailableReport> all = new ArrayList<>();
    Page<AvailableReport> page;
    int number = 0;
    do {
      page =
          server.answer(
              client
                  .get()
                  .uri("/api/annual-reports?page={page}&size={size}", number++, Paging.MOST)
                  .retrieve()
                  .bodyToMono(AVAILABLE),
              PATIENCE);
      all.addAll(page.items());
    } while (!page.items().isEmpty() && all.size() < page.total());
    return all;
  }

  private void print(WebClient client, AvailableReport report) {
    PrintWriter out = spec.commandLine().getOut();
    var asked =
        client.get().uri("/api/annual-reports/{body}/{year}", report.body().id(), year).retrieve();
    if (format != null) {
      out.println(write(client, report, format));
    } else if (json) {
      out.println(server.answer(asked.bodyToMono(String.class), PATIENCE));
    } else {
      new PrintedReport(language.words(), out)
          .print(server.answer(asked.bodyToMono(AnnualReport.class), PATIENCE));
    }
  }

  private Path write(WebClient client, AvailableReport report, ReportFormat as) {
    byte[] bytes =
        server.answer(
            client
                .get()
                .uri(
                    "/api/annual-reports/{body}/{year}." + as + "?language={language}",
                    report.body().id(),
                    year,
                    language.code())
                .retrieve()
                .bodyToMono(byte[].class),
            PATIENCE);
    Path file = folder.resolve(report.body().id() + "-" + year + "." + as);
    try {
      Files.createDirectories(folder.toAbsolutePath());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
