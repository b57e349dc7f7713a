package se.samverkan.benchmarks.servers;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code samverkan serve} in a process of its own. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final String COLLECTOR_LOG = "collector.log";
  private static final int OK = 200;
  private static final int KIBI = 1024;

  private final Process process;
  private final URI address;
  private final Duration untilReady;
  private final Path folder;
  private final @Nullable String token;
  private final HttpClient http = HttpClient.newHttpClient();

  private ServerProcess(
      Process process, URI address, Path folder, @Nullable String token, long startedAt)
      throws IOException, InterruptedException {
    this.process = process;
    Children.endWithThis(process);
    this.folder = folder;
    this.token = token;
    this.address = address;
    this.untilReady = awaitReady(startedAt);
  }

  /**
   * Starts it without sign-in on an event store below the folder and returns when it is ready.
   *
   * @param command what starts it, up to and with {@code serve}
   * @param settings environment variables as {@code NAME=value}
   * @throws IOException when it does not start
   * @throws InterruptedException when the measurement is stopped
   */
  public static ServerProcess start(List<String> command, Path folder, List<String> settings)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(settings);
    all.add("SAMVERKAN_SIGN_IN_REQUIRED=false");
    return start(command, folder, all, null);
  }

  /**
   * Starts it on a filled store in a JVM with these options, on the class path of this process. It
   * asks everybody to sign in.
   *
   * @param token what is asked of it here is asked with
   * @param settings environment variables as {@code NAME=value}
   * @throws IOException when it does not start
   * @throws InterruptedException when the measurement is stopped
   */
  public static ServerProcess signedIn(
      Store store, String token, List<String> settings, String... jvmOptions)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of(jvmOptions));
    options.add(CollectorLog.option(store.folder().resolve(COLLECTOR_LOG)));
    return start(onThisClassPath(options.toArray(String[]::new)), store.folder(), settings, token);
  }

  private static ServerProcess start(
      List<String> command, Path folder, List<String> settings, @Nullable String token)
      throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> all = new ArrayList<>(command);
    all.add("--port=" + port);
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().put("SAMVERKAN_DATA", folder.toString());
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      builder.environment().put(parts[0], parts[1]);
    }
    File log = Files.createDirectories(folder).resolve("server.log").toFile();
    builder.redirectErrorStream(true).redirectOutput(log);
    long startedAt = System.nanoTime();
    URI address = URI.create("http://127.0.0.1:" + port);
    return new ServerProcess(builder.start(), address, folder, token, startedAt);
  }

  /** What starts it in a JVM with these options, on the class path of this process. */
  private static List<String> onThisClassPath(String... jvmOptions) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseCompactObjectHeaders");
    command.add("-XX:CompileThresholdScaling=5");
    command.addAll(List.of(jvmOptions));
    command.add("-Dsamverkan.sign-in.requests-per-address=" + Installation.NO_LIMIT);
    command.add("-Dsamverkan.sign-in.requests-per-account=" + Installation.NO_LIMIT);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "se.samverkan.application.Samverkan",
            "serve"));
    return command;
  }

  /** {@code http://host:port}. */
  public URI address() {
    return address;
  }

  /** From the start of the process until it said that it is ready. */
  public Duration untilReady() {
    return untilReady;
  }

  /**
   * The answer to GET or POST, signed in.
   *
   * @param method {@code GET} or {@code POST}
   * @return its body
   * @throws IOException when it is refused
   * @throws InterruptedException when the measurement is stopped
   */
  public byte[] answer(String method, String path) throws IOException, InterruptedException {
    return answer(request(path).method(method, HttpRequest.BodyPublishers.noBody()).build()).body();
  }

  /**
   * Sends a command, signed in.
   *
   * @param json the body of the request
   * @return the position of what it recorded
   * @throws IOException when it is refused
   * @throws InterruptedException when the measurement is stopped
   */
  public long send(String path, String json) throws IOException, InterruptedException {
    return Long.parseLong(
        answer(
                request(path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json))
                    .build())
            .headers()
            .firstValue("ETag")
            .orElseThrow()
            .replace("\"", ""));
  }

  /** The header that signs a request in, as a line of HTTP; empty where nobody has to. */
  public String authorization() {
    return token == null ? "" : "Authorization: Bearer " + token + "\r\n";
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(LONGEST_ANSWER);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private HttpResponse<byte[]> answer(HttpRequest request)
      throws IOException, InterruptedException {
    var answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(
          request.uri()
              + ": "
              + answer.statusCode()
              + " "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer;
  }

  /**
   * What its garbage collector did so far.
   *
   * @throws IOException when there is no word of it
   */
  public CollectorLog collector() throws IOException {
    return CollectorLog.of(folder.resolve(COLLECTOR_LOG));
  }

  /**
   * Resident memory of the process, without the databases that it started, in MiB.
   *
   * @param most the most it ever was; otherwise what it is now
   * @throws IOException where the system does not tell it
   */
  public double residentMebibytes(boolean most) throws IOException {
    String field = most ? "VmHWM:" : "VmRSS:";
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith(field))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBI)
        .findFirst()
        .orElseThrow();
  }

  /** Ends it without a word, as a failing machine would. */
  public void kill() {
    process.destroyForcibly();
  }

  private Duration awaitReady(long startedAt) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).GET().build();
    while (Duration.ofNanos(System.nanoTime() - startedAt).compareTo(PATIENCE) < 0) {
      if (!process.isAlive()) {
        throw new IOException("The server ended with status " + process.exitValue());
      }
      if (isReady(request)) {
        return Duration.ofNanos(System.nanoTime() - startedAt);
      }
      Thread.sleep(PAUSE);
    }
    throw new IOException("The server was not ready in time");
  }

  private boolean isReady(HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() throws InterruptedException {
    http.close();
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
  }
}
