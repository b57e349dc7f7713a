package se.samverkan.application.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

/** Prints year-end reports of a running server. */
@Command(
    name = "report",
    description =
        "Prints the year-end report of each body that met that year, from a running server.")
public final class Report implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

  private static final ParameterizedTypeReference<Page<AvailableReport>> AVAILABLE =
      new ParameterizedTypeReference<>() {};

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ServerAddress server = new ServerAddress();
  @Mixin private Language language = new Language();

  @Option(
      names = "--body",
      paramLabel = "NAME",
      description = "Only bodies whose names contain this.")
  private String body = "";

  @Option(names = "--json", description = "Print the reports as JSON, one a line.")
  private boolean json;

  @Parameters(paramLabel = "YEAR", description = "The year to report on.")
  private int year;

  @Override
  public Integer call() {
    var commandLine = Objects.requireNonNull(spec).commandLine();
    WebClient client =
        WebClient.builder()
            .baseUrl(server.url())
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
    List<AvailableReport> asked = available(client).stream().filter(this::isAsked).toList();
    if (asked.isEmpty()) {
      commandLine.getErr().println("samverkan: No such body met in " + year + ".");
      return ExitCode.SOFTWARE;
    }
    asked.forEach(each -> print(client, each, commandLine.getOut()));
    return ExitCode.OK;
  }

  private boolean isAsked(AvailableReport report) {
    return report.year() == year
        && report.body().name().toLowerCase(Locale.ROOT).contains(body.toLowerCase(Locale.ROOT));
  }

  private static List<AvailableReport> available(WebClient client) {
    Page<AvailableReport> page =
        client
            .get()
            .uri("/api/annual-reports?size=500")
            .retrieve()
            .bodyToMono(AVAILABLE)
            .block(PATIENCE);
    return Objects.requireNonNull(page).items();
  }

  private void print(WebClient client, AvailableReport report, PrintWriter out) {
    var answer =
        client.get().uri("/api/annual-reports/{body}/{year}", report.body().id(), year).retrieve();
    if (json) {
      out.println(answer.bodyToMono(String.class).block(PATIENCE));
    } else {
      new PrintedReport(language.words(), out)
          .print(Objects.requireNonNull(answer.bodyToMono(AnnualReport.class).block(PATIENCE)));
    }
  }
}
