package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every part that needs nothing but the product runs once, small, so that none rots; those that
 * start servers of their own do so in {@link BenchOfServersIT}, beside this.
 */
class BenchIT {

  /** Sixteen rows at most are committed by each flush, and some before the first rest ends. */
  private static final double MOST_ON_SLOWER_DISK = 17 * 1_000.0 / SmallBench.SLOWER_FLUSH_MILLIS;

  @TempDir Path folder;

  @Test
  void commandsAreMeasured() throws Exception {
    SmallBench measured = SmallBench.of("commands", folder);

    assertThat(measured.table()).contains("| through the bus, of the limit ");
    assertThat(measured.json()).contains("\"machine\"", "\"commands\"", "\"median\"");
    assertThat(rowsPerSecondOnSlowerDisk(measured)).isPositive().isLessThan(MOST_ON_SLOWER_DISK);
  }

  private static double rowsPerSecondOnSlowerDisk(SmallBench measured) {
    String name =
        "rows by plain JDBC, 16 at a time, each flush "
            + SmallBench.SLOWER_FLUSH_MILLIS
            + " ms later";
    return JsonMapper.shared()
        .readTree(measured.json())
        .get("figures")
        .valueStream()
        .filter(figure -> figure.get("name").asString().equals(name))
        .mapToDouble(figure -> figure.get("median").asDouble())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFlushThatCannotBeSoSlowIsRefused() {
    StringWriter errors = new StringWriter();
    int status =
        new CommandLine(new Bench())
            .setErr(new PrintWriter(errors))
            .execute("--slower-flush=0,101", "--folder=" + folder);

    assertThat(status).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains("--slower-flush is 0 to 100 milliseconds, not 101");
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
