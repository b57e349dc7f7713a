package se.samverkan.application;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product as its users start it, in a JVM of its own; nobody signs in, unless it is told so.
 */
public final class ProductInAProcess {

  private static final Pattern READY = Pattern.compile("Samverkan is ready on http://\\S+:(\\d+) ");

  private static final Path PACKED = Path.of("target", "samverkan.jar");

  /** The classes of a server as the first one left them, which spares the next ones a half. */
  private static final Path CLASSES_OF_A_SERVER = Path.of("target", "classes-of-a-server.jsa");

  /** Commands that begin a server. */
  private static final Set<String> SERVERS = Set.of("serve", "demo");

  private ProductInAProcess() {}

  /** A server on data of its own, not yet started; the options are those of {@code serve}. */
  public static ProcessBuilder server(String... options) {
    return of(Stream.concat(Stream.of("serve"), Stream.of(options)).toArray(String[]::new));
  }

  /** Not yet started; the arguments are those of {@code samverkan}. */
  public static ProcessBuilder of(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds only.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-Xlog:disable");
    command.add("-XX:SharedArchiveFile=" + CLASSES_OF_A_SERVER);
    if (SERVERS.contains(arguments[0])) {
      command.add("-XX:+AutoCreateSharedArchive");
    }
    command.add("-cp");
    command.add(jars());
    command.add(Samverkan.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SAMVERKAN_SIGN_IN_REQUIRED", "false");
    return builder;
  }

  /** As the build packed it, not as folders of classes: the JVM keeps only what comes from jars. */
  private static String jars() {
    return Stream.concat(
            Stream.of(PACKED.toString()),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar")))
        .collect(Collectors.joining(File.pathSeparator));
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
