package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Parts that run once and small. */
record SmallBench(String table, String json) {

  static final int SLOWER_FLUSH_MILLIS = 20;

  /** Measures the parts, with commas between them, in the folder. */
  static SmallBench of(String parts, Path folder) throws Exception {
    Path out = folder.resolve("bench.json");
    StringWriter printed = new StringWriter();
    int status =
        new CommandLine(new Bench())
            .setOut(new PrintWriter(printed))
            .execute(
                "--part=" + parts,
                "--runs=1",
                "--seconds=1",
                "--slower-flush=0," + SLOWER_FLUSH_MILLIS,
                "--warm-up=1",
                "--events=2000",
                "--listeners=5",
                "--folder=" + folder,
                "--out=" + out);
    assertThat(status).isZero();
    return new SmallBench(printed.toString(), Files.readString(out));
  }
}
