package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every part that needs nothing but the product runs once, small, so that none rots. */
class BenchIT {

  @TempDir Path folder;

  @Test
  void everyPartMeasures() throws Exception {
    Path out = folder.resolve("bench.json");
    StringWriter printed = new StringWriter();
    int status =
        new CommandLine(new Bench())
            .setOut(new PrintWriter(printed))
            .execute(
                "--part=commands,rebuild,live",
                "--runs=1",
                "--seconds=1",
                "--warm-up=1",
                "--events=2000",
                "--listeners=5",
                "--folder=" + folder,
                "--out=" + out);

    assertThat(status).isZero();
    assertThat(printed.toString())
        .contains(
            "| through the bus, of the limit ",
            "| while it answers, ",
            "| most heap in use, ",
            "| delay p99, 5 listeners ",
            "| news of a command that did not come, 5 listeners ");
    assertThat(Files.readString(out)).contains("\"machine\"", "\"live\"", "\"median\"");
  }

  @Test
  void anUnknownPartIsRefused() {
    StringWriter errors = new StringWriter();
    int status =
        new CommandLine(new Bench())
            .setErr(new PrintWriter(errors))
            .execute("--part=nothing", "--folder=" + folder);

    assertThat(status).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains("There is no part nothing; there are commands, ");
  }
}
