package se.samverkan.benchmarks.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectorLogTest {

  @TempDir Path folder;

  @Test
  void hasTheMostOfAllPauses() throws Exception {
    Path log = folder.resolve("collector.log");
    Files.writeString(
        log,
        """
        [0.006s][info][gc] Using G1
        [0.5s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 23M->5M(256M) 3.1ms
        [1.7s][info][gc] GC(1) Pause Young (Concurrent Start) (Metadata GC) 301M->40M(512M) 9ms
        [1.8s][info][gc] GC(2) Concurrent Mark Cycle 20.5ms
        [2.5s][info][gc] GC(3) Pause Young (Normal) (G1 Evacuation Pause) 200M->44M(512M) 3.2ms
        """);

    assertThat(CollectorLog.of(log)).isEqualTo(new CollectorLog(301, 44));
  }
}
