package se.samverkan.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as its users start it, in a JVM of its own. */
public final class ProductInAProcess {

  private static final Pattern READY = Pattern.compile("Samverkan is ready on http://\\S+:(\\d+) ");

  private ProductInAProcess() {}

  /** Not yet started; the arguments are those of {@code samverkan}. */
  public static ProcessBuilder of(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds only.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Samverkan.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /**
   * Returns the port that a server listens on, once it says that it is ready.
   *
   * @throws IOException with all that it said, when it ends instead
   */
  public static int awaitReady(Process server) throws IOException, InterruptedException {
    BufferedReader log = server.errorReader(StandardCharsets.UTF_8);
    List<String> said = new ArrayList<>();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return Integer.parseInt(ready.group(1));
      }
      said.add(line);
    }
    throw new IOException(
        "The server did not start; it ended with %d and said: %s"
            .formatted(server.waitFor(), String.join("\n", said)));
  }
}
