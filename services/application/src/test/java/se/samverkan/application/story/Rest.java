package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands and asks questions; each answer has seen every command before it. */
final class Rest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;
  private long position;

  Rest(String server) {
    this.server = server;
  }

  /** A JSON object of names and values in turn; a value that is null is left out. */
  static Map<String, Object> object(@Nullable Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        object.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return object;
  }

  /** Sends a command that is to be carried out. */
  JsonNode post(String path, @Nullable Object... namesAndValues) {
    HttpResponse<String> answer = send(path, object(namesAndValues));
    assertThat(answer.statusCode())
        .as("POST %s %s: %s", path, object(namesAndValues), answer.body())
        .isBetween(200, 299);
    JsonNode body = JSON.readTree(answer.body());
    position = Math.max(position, body.path("position").asLong(position));
    return body;
  }

  /** Sends a command and says whether it was carried out. */
  boolean accepts(String path, @Nullable Object... namesAndValues) {
    return send(path, object(namesAndValues)).statusCode() < 300;
  }

  /** Sends a command that is to be refused with a code. */
  void refused(String code, String path, @Nullable Object... namesAndValues) {
    HttpResponse<String> answer = send(path, object(namesAndValues));
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo(code);
  }

  /** Asks a question. */
  JsonNode get(String path) {
    String uri = path + (path.contains("?") ? "&" : "?") + "after=" + position;
    HttpResponse<String> answer =
        exchange(HttpRequest.newBuilder(URI.create(server + uri)).build());
    assertThat(answer.statusCode()).as("GET %s: %s", path, answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** Asks for a file. */
  byte[] bytes(String path) {
    String uri = path + (path.contains("?") ? "&" : "?") + "after=" + position;
    HttpResponse<byte[]> answer =
        exchange(
            HttpRequest.newBuilder(URI.create(server + uri)).build(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode())
        .as("GET %s: %s", path, new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return answer.body();
  }

  /** Asks until what was to come about by itself has come about. */
  JsonNode eventually(String path, Predicate<JsonNode> cameAbout) {
    Instant deadline = Instant.now().plus(PATIENCE);
    JsonNode answer = get(path);
    while (!cameAbout.test(answer)) {
      assertThat(Instant.now()).as("GET %s: %s", path, answer).isBefore(deadline);
      pause();
      answer = get(path);
    }
    return answer;
  }

  private HttpResponse<String> send(String path, Map<String, Object> body) {
    return exchange(
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    return exchange(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> read) {
    try {
      return http.send(request, read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
