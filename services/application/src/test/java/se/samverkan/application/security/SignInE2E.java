package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.application.ProductInAProcess;

/** A new installation: the link that the start prints, a token of the administrator, an import. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class SignInE2E {

  private static final Pattern LINK = Pattern.compile("http://localhost:(\\d+)/welcome/([\\w-]+)");
  private static final String PASSWORD = "en lång lösenfras";

  @TempDir Path data;

  private final List<Process> started = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private int port;

  @AfterEach
  void nothingIsLeftRunning() throws InterruptedException {
    for (Process process : started.reversed()) {
      process.destroy();
      process.waitFor();
    }
    http.close();
  }

  @Test
  void whoStartsItComesInByTheLinkAndImportsWithAToken() throws Exception {
    Process server = run(null, "serve", "--port", "0");
    String link = link(server.errorReader(StandardCharsets.UTF_8));

    assertThat(
            post(
                    "/api/passwords",
                    "{\"link\":\"%s\",\"password\":\"%s\"}".formatted(link, PASSWORD))
                .statusCode())
        .isEqualTo(200);
    String token = token();

    Path minutes = Files.writeString(data.resolve("möte.txt"), MINUTES);
    assertThat(exit(null, minutes)).isEqualTo(1);
    assertThat(exit(token, minutes)).isZero();
  }

  private String token() throws Exception {
    Process client =
        run(null, "token", "--server", "http://127.0.0.1:" + port, "--days", "1", "administrator");
    try (OutputStream input = client.getOutputStream()) {
      input.write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private int exit(@Nullable String token, Path minutes) throws Exception {
    Process client =
        run(token, "import", "--server", "http://127.0.0.1:" + port, "--yes", minutes.toString());
    client.getInputStream().readAllBytes();
    return client.waitFor();
  }

  private String link(BufferedReader log) throws IOException {
    String line = log.readLine();
    while (line != null) {
      Matcher found = LINK.matcher(line);
      if (found.find()) {
        port = Integer.parseInt(found.group(1));
        return found.group(2);
      }
      line = log.readLine();
    }
    throw new IOException("No link was printed");
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private Process run(@Nullable String token, String... arguments) throws IOException {
    ProcessBuilder builder = ProductInAProcess.of(arguments);
    builder.environment().put("SAMVERKAN_DATA", data.toString());
    builder.environment().put("SAMVERKAN_SIGN_IN_REQUIRED", "true");
    String mongodb = Objects.requireNonNullElse(System.getenv("MONGODB_URI"), "");
    builder.environment().put("SAMVERKAN_READ_MODELS_URI", mongodb);
    builder.environment().put("SAMVERKAN_READ_MODELS_DATABASE", "test-" + data.getFileName());
    if (token != null) {
      builder.environment().put("SAMVERKAN_TOKEN", token);
    }
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static final String MINUTES =
      """
      Minnesanteckningar från
      Nätverket Norrviken

      Tid          Fredagen den 10 januari 2025 kl 9.00-11.30

      Plats        Ekmarkens kommunhus

      Deltagare    Eva Ek              Ekmarken, ordförande
                   Bo Lindgren         Tallhamn

      1. Bredband

      Beslut

      Nätverket godkänner förslaget.

      2. Övriga frågor

      Inga övriga frågor.
      """;
}
