package se.samverkan.application.durability;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import se.samverkan.application.ProductInAProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server as a process of its own, which can be killed and started again on the same data. */
public final class ServerProcess implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BOUNDARY = "minutes-of-the-test";

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Process process;
  private final int port;
  private final Path data;

  private ServerProcess(Process process, int port, Path data) {
    this.process = process;
    this.port = port;
    this.data = data;
  }

  /** Starts the server on any free port and returns when it is ready. */
  public static ServerProcess start(Path data) throws IOException, InterruptedException {
    ProcessBuilder builder = ProductInAProcess.server("--port", "0");
    builder.environment().put("SAMVERKAN_DATA", data.toString());
    Process process = builder.start();
    int port = ProductInAProcess.awaitReady(process);
    Thread.ofVirtual().start(() -> readOn(process));
    return new ServerProcess(process, port, data);
  }

  /** Otherwise the server would wait for somebody who reads. */
  private static void readOn(Process process) {
    try {
      process.errorReader(StandardCharsets.UTF_8).transferTo(Writer.nullWriter());
    } catch (IOException killed) {
      // What it said last is read by nobody.
    }
  }

  /** Ends the process as a power failure would: no handler runs, nothing is flushed. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** The same for the database below it. */
  public void killWithDatabase() throws IOException, InterruptedException {
    Path pidFile = data.resolve("postgresql").resolve("postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    List<ProcessHandle> backends = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    backends.forEach(ProcessHandle::destroyForcibly);
    kill();
    for (ProcessHandle backend : backends) {
      backend.onExit().join();
    }
  }

  /** Sends a command and returns its answer. */
  public JsonNode send(String path, String json) throws IOException, InterruptedException {
    return answer(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofMinutes(1))
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  /** Records one document and returns its result. */
  public JsonNode record(String name, String text) throws IOException, InterruptedException {
    String form =
        "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(BOUNDARY, name, text, BOUNDARY);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/minutes-imports"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .timeout(Duration.ofMinutes(2))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return Objects.requireNonNull(answer(request).get(0));
  }

  /** The answer to a question. */
  public JsonNode ask(String path) throws IOException, InterruptedException {
    return answer(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofMinutes(1))
            .build());
  }

  private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
    http.close();
  }
}
