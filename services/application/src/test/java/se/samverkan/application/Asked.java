package se.samverkan.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests ask the running application. */
public final class Asked {

  private Asked() {}

  /** The answer to GET, which is 200. */
  public static JsonNode json(WebTestClient http, String address) {
    byte[] body =
        http.get()
            .uri(address)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBodyContent();
    return JsonMapper.shared()
        .readTree(new String(Objects.requireNonNull(body), StandardCharsets.UTF_8));
  }

  /** Now; events are dated to the millisecond, and what comes next is at least one later. */
  public static Instant moment() {
    Instant moment = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    while (!Instant.now().truncatedTo(ChronoUnit.MILLIS).isAfter(moment)) {
      Thread.onSpinWait();
    }
    return moment;
  }
}
