package se.samverkan.benchmarks.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the garbage collector of a server wrote: a line for each pause, with the heap before and
 * after it.
 *
 * @param mostUsedMebibytes the most that was in use when a collection began
 * @param mostKeptMebibytes the most that was left when one had ended
 */
public record CollectorLog(double mostUsedMebibytes, double mostKeptMebibytes) {

  private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");

  /** The option of the JVM that has it written. */
  static String option(Path file) {
    return "-Xlog:gc:file=" + file.toAbsolutePath() + "::filecount=0";
  }

  static CollectorLog of(Path file) throws IOException {
    double[] most = {0, 0};
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .map(PAUSE::matcher)
          .filter(Matcher::find)
          .forEach(
              pause -> {
                most[0] = Math.max(most[0], Double.parseDouble(pause.group(1)));
                most[1] = Math.max(most[1], Double.parseDouble(pause.group(2)));
              });
    }
    return new CollectorLog(most[0], most[1]);
  }
}
