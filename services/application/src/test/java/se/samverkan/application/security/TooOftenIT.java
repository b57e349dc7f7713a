package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.platform.testing.WithDatabases;

/** Whoever comes too often is told when to come again. */
@WithDatabases
@TestPropertySource(
    properties = {"samverkan.sign-in.required=true", "samverkan.sign-in.requests-per-address=30"})
class TooOftenIT {

  @Autowired WebTestClient http;

  @Test
  void wrongPasswordsAndTooManyRequestsAreToldHowLongToWait() {
    EntityExchangeResult<Void> last = signIn();
    for (int i = 0; i < 8 && last.getStatus().value() != 429; i++) {
      last = signIn();
    }
    assertThat(last.getStatus().value()).isEqualTo(429);
    assertThat(seconds(last.getResponseHeaders())).isBetween(1L, 900L);

    EntityExchangeResult<byte[]> page = page();
    for (int i = 0; i < 60 && page.getStatus().value() != 429; i++) {
      page = page();
    }
    assertThat(page.getStatus().value()).isEqualTo(429);
    assertThat(seconds(page.getResponseHeaders())).isBetween(1L, 10L);
    assertThat(new String(Objects.requireNonNull(page.getResponseBody())))
        .contains("There are too many requests", "lang=\"en\"");
  }

  private static long seconds(HttpHeaders headers) {
    return Long.parseLong(Objects.requireNonNull(headers.getFirst(HttpHeaders.RETRY_AFTER)));
  }

  private EntityExchangeResult<Void> signIn() {
    return http.post()
        .uri("/api/sessions")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"loginName\":\"somebody\",\"password\":\"fel\"}")
        .exchange()
        .expectBody(Void.class)
        .returnResult();
  }

  private EntityExchangeResult<byte[]> page() {
    return http.get()
        .uri("/sign-in")
        .accept(MediaType.TEXT_HTML)
        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
        .exchange()
        .expectBody()
        .returnResult();
  }
}
