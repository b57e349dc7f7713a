package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Every part that needs nothing but the product runs once, small, so that none rots; those that
 * start servers of their own do so in {@link BenchOfServersIT}, beside this.
 */
class BenchIT {

  @TempDir Path folder;

  @Test
  void commandsAreMeasured() throws Exception {
    SmallBench measured = SmallBench.of("commands", folder);

    assertThat(measured.table()).contains("| through the bus, of the limit ");
    assertThat(measured.json()).contains("\"machine\"", "\"commands\"", "\"median\"");
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
