package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.platform.testing.WithDatabases;

/** Nobody asks too much or sends too much, and that somebody does keeps nobody else out. */
@WithDatabases
@Import(People.class)
@TestPropertySource(
    properties = {"samverkan.sign-in.required=true", "samverkan.sign-in.requests-per-account=5"})
class LimitsIT {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int MANY = 200;

  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired DataSource dataSource;

  @Test
  void anAccountThatAsksTooOftenWaitsByPageAndByTokenAndOthersDoNot() {
    Account eager = people.with(Role.READER, Grant.EVERY_BODY, null);
    Account other = people.with(Role.READER, Grant.EVERY_BODY, null);
    String token = people.token(eager, TokenRole.READER);
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < MANY && !answers.contains(429); i++) {
      answers.add(i % 2 == 0 ? me(people.signedIn(asked(), eager)) : me(bearer(token)));
    }

    assertThat(answers).contains(200).endsWith(429);
    assertThat(me(people.signedIn(asked(), other))).isEqualTo(200);
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsRead() {
    Account secretary = people.with(Role.SECRETARY, Grant.EVERY_BODY, null);
    long before = events();
    EntityExchangeResult<byte[]> answer =
        people
            .signedIn(
                http.post()
                    .uri("/api/persons")
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(
                        "{\"personId\":\"person_1\",\"name\":\"%s\"}"
                            .formatted("x".repeat(5 * MEGABYTE))),
                secretary)
            .exchange()
            .expectBody()
            .returnResult();

    assertThat(answer.getStatus().value()).isEqualTo(413);
    assertThat(new String(Objects.requireNonNull(answer.getResponseBody())))
        .contains("BODY_TOO_LARGE");
    assertThat(events()).isEqualTo(before);
  }

  @Test
  void aFormToSignInIsNotReadWithoutEnd() {
    int status =
        http.post()
            .uri("/api/sessions")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(
                "{\"loginName\":\"x\",\"password\":\"%s\"}".formatted("x".repeat(5 * MEGABYTE)))
            .exchange()
            .expectBody()
            .returnResult()
            .getStatus()
            .value();

    assertThat(status).isBetween(400, 499);
  }

  private WebTestClient.RequestHeadersSpec<?> asked() {
    return http.get().uri("/api/me");
  }

  private WebTestClient.RequestHeadersSpec<?> bearer(String token) {
    return asked().header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
  }

  private static int me(WebTestClient.RequestHeadersSpec<?> request) {
    return request.exchange().expectBody().returnResult().getStatus().value();
  }

  private long events() {
    return Objects.requireNonNull(
        new JdbcTemplate(dataSource).queryForObject("select count(*) from event", Long.class));
  }
}
