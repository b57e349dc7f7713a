package se.samverkan.application.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.OrganisationReport;
import se.samverkan.application.printing.PrintedOrganisationReport;
import se.samverkan.application.printing.PrintedReport;

/** Prints year-end reports of a running server, or writes them as files. */
@Command(
    name = "report",
    description =
        "Prints the year-end report of each body that met that year, from a running server; or"
            + " writes it as a file.")
public final class Report implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerAddress server = new ServerAddress();
  @Mixin private Language language = new Language();

  @Option(
      names = "--body",
      paramLabel = "NAME",
      description = "Only bodies whose names contain this.")
  private String body = "";

  @Option(
      names = "--organisation",
      paramLabel = "NAME",
      description = "Instead the reports of the members whose names contain this.")
  private @Nullable String organisation;

  @Option(names = "--json", description = "Print the reports as JSON, one a line.")
  private boolean json;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "pdf, docx, html or json: write each report as such a file, do not print it.")
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
      List<AskedReport> asked = asked(new AskedReports(server, client, PATIENCE));
      asked.forEach(each -> give(client, each));
      if (!asked.isEmpty()) {
        return ExitCode.OK;
      }
      err.println(
          organisation == null
              ? "samverkan: No such body met in " + year + "."
              : "samverkan: There is no such organisation.");
    } catch (ServerFailure e) {
      err.println("samverkan: " + e.getMessage());
    } catch (UncheckedIOException e) {
      err.println("samverkan: The report cannot be written: " + e.getMessage());
    }
    return ExitCode.SOFTWARE;
  }

  private List<AskedReport> asked(AskedReports reports) {
    return organisation == null
        ? reports.ofBodies(year, body)
        : reports.ofMembers(year, organisation);
  }

  private void give(WebClient client, AskedReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (format != null) {
      out.println(write(client, report, format));
    } else if (json) {
      out.println(answer(client, report.address(), String.class));
    } else if (organisation == null) {
      new PrintedReport(language.words(), out)
          .print(answer(client, report.address(), AnnualReport.class));
    } else {
      new PrintedOrganisationReport(language.words(), out)
          .print(answer(client, report.address(), OrganisationReport.class));
    }
  }

  private Path write(WebClient client, AskedReport report, ReportFormat as) {
    byte[] bytes = answer(client, as.address(report.address(), language.code()), byte[].class);
    Path file = folder.resolve(report.file() + "." + as);
    try {
      Files.createDirectories(folder.toAbsolutePath());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T answer(WebClient client, String address, Class<T> type) {
    return server.answer(client.get().uri(address).retrieve().bodyToMono(type), PATIENCE);
  }
}
