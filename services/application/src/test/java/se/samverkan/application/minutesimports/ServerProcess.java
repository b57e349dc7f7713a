package se.samverkan.application.minutesimports;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import se.samverkan.application.ProductInAProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server as a process of its own, which can be killed and started again on the same data. */
final class ServerProcess implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BOUNDARY = "minutes-of-the-test";

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the server and returns when it is ready. */
  static ServerProcess start(Path data) throws IOException {
    int port = freePort();
    ProcessBuilder builder = ProductInAProcess.of("serve", "--port", Integer.toString(port));
    builder.environment().put("SAMVERKAN_DATA", data.toString());
    Process process = builder.start();
    String line = process.errorReader(StandardCharsets.UTF_8).readLine();
    while (line != null && !line.contains("Samverkan is ready")) {
      line = process.errorReader(StandardCharsets.UTF_8).readLine();
    }
    if (line == null) {
      throw new IOException("The server did not start");
    }
    Thread.ofVirtual()
        .start(() -> process.errorReader(StandardCharsets.UTF_8).lines().forEach(each -> {}));
    return new ServerProcess(process, port);
  }

  /** Ends the process as a power failure would: no handler runs, nothing is flushed. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Records one document and returns its result. */
  JsonNode record(String name, String text) throws IOException, InterruptedException {
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
  JsonNode ask(String path) throws IOException, InterruptedException {
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
