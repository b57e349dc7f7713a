package se.samverkan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.platform.testing.WithDatabases;

/** A command with a key is carried out once and answered alike as often as it comes. */
@WithDatabases
class IdempotencyKeyIT {

  @Autowired WebTestClient http;
  @Autowired DataSource dataSource;

  private final String key = UUID.randomUUID().toString();
  private final String person = "person_" + UUID.randomUUID();

  private record Answer(int status, String tag, String location, String body) {}

  @Test
  void theSameCommandAgainGetsTheFirstAnswerAgain() {
    Answer first = register(key, "Eva Ek");
    rename("Eva Alm");

    assertThat(first.status()).isEqualTo(201);
    assertThat(register(key, "Eva Ek")).isEqualTo(first);
    assertThat(first.tag()).isEqualTo("\"" + Objects.requireNonNull(position(first)) + "\"");
  }

  @Test
  void theOrderOfTheFieldsAndBlanksDoNotMatter() {
    Answer first = register(key, "Eva Ek");

    assertThat(
            post("/api/persons", key, "{ \"name\":\"Eva Ek\", \"personId\":\"" + person + "\" }"))
        .isEqualTo(first);
  }

  @Test
  void anotherCommandUnderTheSameKeyIsRefusedAndNotRecorded() {
    register(key, "Eva Ek");
    long before = newestPosition();

    Answer refused =
        post("/api/persons/" + person + "/name", key, "{\"name\":\"E\",\"formal\":true}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("\"code\":\"IDEMPOTENCY_KEY_REUSED\"", "\"field\":\"Idempotency-Key\"");
    assertThat(newestPosition()).isEqualTo(before);
  }

  @Test
  void aRefusedCommandDoesNotUseUpItsKey() {
    assertThat(rename(key, "Eva Alm").status()).isEqualTo(404);
    register(UUID.randomUUID().toString(), "Eva Ek");

    assertThat(rename(key, "Eva Alm").status()).isEqualTo(200);
  }

  @Test
  void aCommandThatChangesNothingKeepsItsAnswerToo() {
    register(key, "Eva Ek");
    Answer again = register(UUID.randomUUID().toString(), "Eva Ek");

    assertThat(again.status()).isEqualTo(201);
  }

  @Test
  void ofManyAtTheSameTimeOneIsCarriedOutAndAllAreAnsweredAlike() {
    register(UUID.randomUUID().toString(), "Eva Ek");
    long before = newestPosition();

    List<CompletableFuture<Answer>> all =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> rename(key, "Eva Alm")))
            .toList();

    assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(newestPosition()).isEqualTo(before + 1);
  }

  @Test
  void aKeyWithBlanksWithoutOrOfTooManyCharactersIsRefused() {
    for (String wrong : List.of("a b", "\"\"", "k".repeat(201))) {
      Answer refused = register(wrong, "Eva Ek");
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body()).contains("\"field\":\"Idempotency-Key\"");
    }
  }

  private Answer register(String retryKey, String name) {
    return post(
        "/api/persons", retryKey, "{\"personId\":\"" + person + "\",\"name\":\"" + name + "\"}");
  }

  private Answer rename(String name) {
    return rename(UUID.randomUUID().toString(), name);
  }

  private Answer rename(String retryKey, String name) {
    return post(
        "/api/persons/" + person + "/name",
        retryKey,
        "{\"name\":\"" + name + "\",\"formal\":true}");
  }

  private Answer post(String uri, String retryKey, String body) {
    var result =
        http.post()
            .uri(uri)
            .header("Idempotency-Key", retryKey)
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body)
            .exchange()
            .expectBody(String.class)
            .returnResult();
    var headers = result.getResponseHeaders();
    return new Answer(
        result.getStatus().value(),
        String.valueOf(headers.getETag()),
        String.valueOf(headers.getLocation()),
        String.valueOf(result.getResponseBody()));
  }

  private static String position(Answer answer) {
    return answer.body().replaceFirst(".*\"position\":(\\d+).*", "$1");
  }

  private long newestPosition() {
    return Objects.requireNonNull(
        new JdbcTemplate(dataSource).queryForObject("select max(position) from event", Long.class));
  }
}
