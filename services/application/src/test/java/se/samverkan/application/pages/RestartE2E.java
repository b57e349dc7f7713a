package se.samverkan.application.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samverkan.application.ProductInAProcess;

/** Who watches a page goes on watching it when the server is stopped and started again. */
@ExtendWith(BrowserIsThere.class)
@Timeout(value = 4, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class RestartE2E {

  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir Path data;

  private final HttpClient http = HttpClient.newHttpClient();
  private @Nullable Process server;

  @AfterEach
  void stop() throws InterruptedException {
    stopServer();
    http.close();
  }

  private void stopServer() throws InterruptedException {
    if (server != null) {
      server.destroy();
      server.waitFor();
    }
  }

  @Test
  void whatHappensAfterARestartIsSeenWithoutOpeningThePageAgain() throws Exception {
    int port = start(0);
    String address = "http://127.0.0.1:" + port;
    String body =
        """
        {"bodyId": "body_ek", "name": "Ekgruppen", "kind": "NETWORK", "profile": "INFORMAL"}
        """;
    assertThat(send(address + "/api/bodies", "application/json", body).statusCode() / 100)
        .isEqualTo(2);
    HttpResponse<String> planned =
        send(address + "/meetings", FORM, "key=ek&body=body_ek&date=2027-03-01&start=09:00");
    String meeting = planned.headers().firstValue("Location").orElseThrow();
    try (Chromium chromium = new Chromium();
        Visit watching = new Visit(chromium.browser(), address, ColorScheme.LIGHT, 1280)) {
      Page page = watching.open(meeting);
      assertThat(page.locator("[data-live-state]")).containsText("just nu");
      stopServer();
      assertThat(page.locator("[data-live-state]")).containsText("bruten");
      start(port);
      send(address + meeting + "/add", FORM, "key=ek-1&title=Efter+omstarten");
      assertThat(page.locator("#now")).containsText("Efter omstarten");
      assertThat(page.locator("[data-live-state]")).containsText("just nu");
    }
  }

  private int start(int port) throws IOException, InterruptedException {
    ProcessBuilder builder = ProductInAProcess.server("--port", Integer.toString(port));
    Map<String, String> environment = builder.environment();
    environment.put("SAMVERKAN_DATA", data.toString());
    environment.put(
        "SAMVERKAN_READ_MODELS_URI", Objects.requireNonNullElse(System.getenv("MONGODB_URI"), ""));
    environment.put("SAMVERKAN_READ_MODELS_DATABASE", "test-" + data.getFileName());
    Process started = builder.start();
    server = started;
    return ProductInAProcess.awaitReady(started);
  }

  private HttpResponse<String> send(String address, String type, String content)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(content))
            .build(),
        BodyHandlers.ofString());
  }
}
