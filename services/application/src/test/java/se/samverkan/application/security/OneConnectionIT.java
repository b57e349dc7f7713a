package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.platform.testing.WithDatabases;

/**
 * No request holds a connection to the event store while it waits for another one: with a pool of
 * one it would never be answered, and with a pool of any size as many requests would keep each
 * other waiting.
 */
@WithDatabases
@Import(People.class)
@TestPropertySource(
    properties = {"samverkan.sign-in.required=true", "samverkan.event-store.connections=1"})
class OneConnectionIT {

  private static final int MANY = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired Guard guard;

  @Test
  void everyListAndPageIsAnsweredToSomebodyWithACookieAndToAProgram() {
    Account secretary = people.with(Role.SECRETARY, Grant.EVERY_BODY, null);
    String token = people.token(secretary, TokenRole.SECRETARY);
    List<String> addresses =
        guard.table().lines().stream()
            .filter(line -> line.method().equals(HttpMethod.GET))
            .map(line -> line.address().getPatternString())
            .filter(address -> !address.contains("{") && !address.equals("/live"))
            .toList();

    assertThat(addresses).contains("/api/decisions", "/api/histories", "/follow-ups");
    for (String address : addresses) {
      assertThat(status(people.signedIn(get(address), secretary))).as(address).isLessThan(500);
      assertThat(status(get(address).header("Authorization", "Bearer " + token)))
          .as(address)
          .isLessThan(500);
    }
  }

  @Test
  void commandsOfManyProgramsAtTheSameTimeAreAllCarriedOut() {
    Account secretary = people.with(Role.SECRETARY, Grant.EVERY_BODY, null);
    String token = people.token(secretary, TokenRole.SECRETARY);
    List<Integer> statuses =
        IntStream.range(0, MANY)
            .parallel()
            .mapToObj(number -> registered("person_" + UUID.randomUUID(), token))
            .toList();

    assertThat(statuses).hasSize(MANY).containsOnly(201);
  }

  private int registered(String personId, String token) {
    return status(
        client()
            .post()
            .uri("/api/persons")
            .contentType(MediaType.APPLICATION_JSON)
            .header("Authorization", "Bearer " + token)
            .header("Idempotency-Key", personId)
            .bodyValue("{\"personId\":\"%s\",\"name\":\"Eva Ek\"}".formatted(personId)));
  }

  private WebTestClient.RequestHeadersSpec<?> get(String address) {
    return client().get().uri(address);
  }

  private WebTestClient client() {
    return http.mutate().responseTimeout(PATIENCE).build();
  }

  private static int status(WebTestClient.RequestHeadersSpec<?> request) {
    return request.exchange().returnResult(Void.class).getStatus().value();
  }
}
