package se.samverkan.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samverkan.application.ProductInAProcess;

/** The server as a process of its own: it starts, says so once, refuses a second one, and stops. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class ServeE2E {

  private static final int STOPPED_BY_SIGNAL = 143;

  @TempDir Path data;

  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void nothingIsLeftRunning() throws InterruptedException {
    for (Process process : started.reversed()) {
      process.destroy();
      process.waitFor();
    }
  }

  @Test
  void itLogsOneLineAnswersAndStopsCleanly() throws Exception {
    Process server = serve(0);
    BufferedReader log = server.errorReader(StandardCharsets.UTF_8);

    String line = log.readLine();
    assertThat(line).contains("Samverkan is ready on http://127.0.0.1:");
    int port = Integer.parseInt(line.replaceFirst(".*127\\.0\\.0\\.1:(\\d+) .*", "$1"));
    assertThat(status(port, "/actuator/health/readiness")).isEqualTo(200);
    assertThat(data.resolve("postgresql/postmaster.pid")).exists();

    server.toHandle().destroy();

    assertThat(log.lines()).isEmpty();
    assertThat(server.waitFor()).isEqualTo(STOPPED_BY_SIGNAL);
    assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
  }

  @Test
  void aSecondOneOnTheSameDataOrPortSaysInOneLineWhatIsWrong() throws Exception {
    int port = ProductInAProcess.awaitReady(serve(0));

    Process onSameData = serve(0);
    assertThat(onSameData.errorReader(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("samverkan: Another Samverkan is running on " + data.resolve("postgresql"));
    assertThat(onSameData.waitFor()).isEqualTo(1);

    Path otherData = Files.createDirectory(data.resolve("other"));
    Process onSamePort = serve(port, otherData);
    assertThat(onSamePort.errorReader(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "samverkan: Port "
                + port
                + " is taken by another program; choose another one with --port.");
    assertThat(onSamePort.waitFor()).isEqualTo(1);
  }

  private Process serve(int port) throws IOException {
    return serve(port, data);
  }

  private Process serve(int port, Path dataOfThisOne) throws IOException {
    ProcessBuilder builder = ProductInAProcess.server("--port", Integer.toString(port));
    builder.environment().put("SAMVERKAN_DATA", dataOfThisOne.toString());
    String mongodb = Objects.requireNonNullElse(System.getenv("MONGODB_URI"), "");
    builder.environment().put("SAMVERKAN_READ_MODELS_URI", mongodb);
    builder
        .environment()
        .put("SAMVERKAN_READ_MODELS_DATABASE", "test-" + dataOfThisOne.getFileName());
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static int status(int port, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
