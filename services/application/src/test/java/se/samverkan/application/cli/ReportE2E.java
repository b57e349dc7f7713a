package se.samverkan.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.application.ProductInAProcess;
import se.samverkan.application.minutesimports.GeneratedMinutes;
import se.samverkan.documents.pdf.Conformance;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code report} against a server, each a process of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.SAME_THREAD)
class ReportE2E {

  private Path folder = Path.of("");
  private String server = "";
  private @Nullable Process process;

  /** What a command printed and with which code it ended. */
  private record Printed(int code, String out, String err) {}

  @BeforeAll
  void aServerWithMinutes(@TempDir Path empty) throws Exception {
    folder = empty;
    ProcessBuilder serve = ProductInAProcess.server("--port", "0");
    serve.environment().put("SAMVERKAN_DATA", folder.resolve("data").toString());
    Process started = serve.start();
    process = started;
    server = "http://127.0.0.1:" + ProductInAProcess.awaitReady(started);
    List<String> files = new ArrayList<>(List.of("import", "--yes"));
    GeneratedMinutes.write(folder.resolve("minutes"), 3)
        .forEach(file -> files.add(file.toString()));
    assertThat(run(files.toArray(String[]::new)).code()).isZero();
  }

  @AfterAll
  void stop() throws InterruptedException {
    if (process != null) {
      process.destroy();
      process.waitFor();
    }
  }

  @Test
  void theReportsOfAYearArePrinted() throws Exception {
    Printed printed = run("report", "2000");
    assertThat(printed.err()).isEmpty();
    assertThat(printed.code()).isZero();
    assertThat(printed.out())
        .contains("Årsredovisning 2000 för Nätverket Ekmarken")
        .contains("Årsredovisning 2000 för Nätverket Tallhamn");
    assertThat(run("report", "2000", "--body", "tallhamn", "--language", "en").out())
        .contains("Nätverket Tallhamn")
        .doesNotContain("Ekmarkenalm");
  }

  @ParameterizedTest
  @CsvSource({"pdf,%PDF-1", "docx,PK", "html,<!DOCTYPE html>", "json,{"})
  void eachIsWrittenAsAFileToo(String format, String begins) throws Exception {
    Path to = folder.resolve(format);
    Printed printed = run("report", "2000", "--format", format, "--to", to.toString());
    assertThat(printed.err()).isEmpty();
    List<Path> files = printed.out().lines().map(Path::of).toList();
    assertThat(files).hasSize(3).allMatch(file -> file.toString().endsWith("-2000." + format));
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWith(begins);
      if (format.equals("pdf")) {
        Conformance.isArchivalAndAccessible(bytes);
      }
    }
  }

  @Test
  void soIsThatOfAMember() throws Exception {
    Path to = folder.resolve("members");
    Printed printed =
        run("report", "2000", "--organisation", "Tallhamn", "--format", "json", "--to", "" + to);
    assertThat(printed.err()).isEmpty();
    Path file = Path.of(printed.out().strip());
    assertThat(JsonMapper.shared().readTree(file).at("/organisation/name").asString())
        .isEqualTo("Tallhamn");
    assertThat(run("report", "2000", "--organisation", "Tallhamn").out())
        .contains("Årsredovisning 2000 för Tallhamn", "Deltog i ");
  }

  @Test
  void whatIsNotThereIsSaid() throws Exception {
    Printed noYear = run("report", "1999");
    assertThat(noYear.code()).isEqualTo(1);
    assertThat(noYear.err()).isEqualTo("samverkan: No such body met in 1999.\n");
    assertThat(run("report", "2000", "--organisation", "Ingenstans").err())
        .isEqualTo("samverkan: There is no such organisation.\n");
  }

  private Printed run(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of("--server", server));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process run =
        ProductInAProcess.of(all.toArray(String[]::new))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Printed(run.waitFor(), Files.readString(out), Files.readString(err));
  }
}
