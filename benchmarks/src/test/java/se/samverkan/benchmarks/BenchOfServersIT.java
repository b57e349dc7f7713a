package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts that measure a server in a process of its own. */
class BenchOfServersIT {

  @TempDir Path folder;

  @Test
  void rebuildAndLiveAreMeasured() throws Exception {
    SmallBench measured = SmallBench.of("rebuild,live", folder);

    assertThat(measured.table())
        .contains(
            "| while it answers, ",
            "| most heap in use, ",
            "| delay p99, 5 listeners ",
            "| news of a command that did not come, 5 listeners ");
    assertThat(measured.json()).contains("\"rebuild\"", "\"live\"", "\"median\"");
  }
}
