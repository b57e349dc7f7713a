package se.samverkan.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samverkan.application.ProductInAProcess;

/**
 * The demonstration as a process of its own: minutes in; decisions, follow-up list, reports out.
 */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class DemoE2E {

  private static final Path REAL_MINUTES = realMinutes();

  @TempDir Path data;

  private record Run(int status, String printed, String errors) {}

  @Test
  void theSamplesArePrintedAndTheSecondTimeTheyAreTheSame() throws Exception {
    Run first = demo();

    assertThat(first.status()).as(first.errors()).isZero();
    assertThat(first.printed())
        .contains(
            "Norrvikens",
            "Beslut",
            "Uppdrag",
            "Öppna uppdrag",
            "Årsredovisning 2024",
            "Årsredovisning 2025")
        .containsPattern("(?m)^  20\\d\\d-\\d\\d-\\d\\d  ")
        .doesNotContain("WARN", "INFO");

    Run second = demo();
    assertThat(second.status()).isZero();
    assertThat(fromTheMeetingsOn(second)).isEqualTo(fromTheMeetingsOn(first));
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersGoOn() throws Exception {
    Path empty = Files.createFile(data.resolve("tom.txt"));
    Path minutes =
        Files.writeString(
            data.resolve("möte.txt"),
            """
            Minnesanteckningar från
            Nätverket Norrviken

            Tid          Fredagen den 10 januari 2025 kl 9.00-11.30

            Plats        Ekmarkens kommunhus

            Deltagare    Eva Ek              Ekmarken, ordförande
                         Bo Lindgren         Tallhamn

            1. Välkommen

            Eva Ek hälsar alla välkomna.

            2. Bredband

            Beslut

            Nätverket godkänner förslaget.

            3. Övriga frågor

            Inga övriga frågor.
            """);

    Run run = demo(empty.toString(), minutes.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errors()).contains("tom.txt");
    assertThat(run.printed()).contains("Nätverket godkänner förslaget.");
  }

  @Test
  @EnabledIf("realMinutesAreThere")
  void theRealMinutesGiveFiveMeetingsTheOpenListAndTwoReports() throws Exception {
    String[] files;
    try (Stream<Path> all = Files.list(REAL_MINUTES)) {
      files =
          all.map(Path::toString)
              .filter(name -> name.endsWith(".txt") || name.endsWith(".md"))
              .sorted()
              .toArray(String[]::new);
    }

    Run run = demo(files);

    assertThat(run.status()).as(run.errors()).isZero();
    assertThat(run.printed())
        .contains("2020-01-16  ", "2022-10-28  ", "2022-12-02  ", "2023-10-27  ", "2023-12-15  ")
        .containsPattern("(?m)^  2024-02-16  ")
        .contains("Årsredovisning 2022", "Årsredovisning 2023");
  }

  static boolean realMinutesAreThere() {
    return Files.isDirectory(REAL_MINUTES);
  }

  private static String fromTheMeetingsOn(Run run) {
    return run.printed().substring(run.printed().indexOf("Möten"));
  }

  private Run demo(String... files) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("demo", "--once"));
    arguments.addAll(List.of(files));
    Path printed = data.resolve("printed");
    Path errors = data.resolve("errors");
    ProcessBuilder builder =
        ProductInAProcess.of(arguments.toArray(String[]::new))
            .redirectOutput(printed.toFile())
            .redirectError(errors.toFile());
    builder.environment().put("SAMVERKAN_DATA", data.resolve("data").toString());
    int status = builder.start().waitFor();
    return new Run(
        status,
        Files.readString(printed, StandardCharsets.UTF_8),
        Files.readString(errors, StandardCharsets.UTF_8));
  }

  private static Path realMinutes() {
    Path path = Path.of("").toAbsolutePath();
    while (!Files.exists(path.resolve("mvnw"))) {
      path = Objects.requireNonNull(path.getParent(), "not in the repository");
    }
    return path.resolveSibling("shared").resolve("minutes");
  }
}
