package se.samverkan.application.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command refuses its example when one field of it is wrong, by the path of that field. */
@WithDatabases
@TestPropertySource(properties = "samverkan.sign-in.required=false")
class WrongInputIT {

  private static final String MEGABYTE = "å".repeat(512 * 1024);

  @Autowired WebTestClient http;
  @Autowired DataSource dataSource;

  private final List<Example> commands =
      Examples.ofStory().inOrder().stream()
          .filter(each -> each.method().equals(HttpMethod.POST) && each.body() != null)
          .toList();
  private final SoftAssertions softly = new SoftAssertions();
  private long before;

  @BeforeEach
  void whatIsRecorded() {
    before = events();
  }

  @Test
  void aFieldThatIsNotThere() {
    for (Example command : commands) {
      Map<String, Object> body = new LinkedHashMap<>(Objects.requireNonNull(command.body()));
      body.put("nonsens", 1);
      assertRefused(command, body, "nonsens", "FIELD_UNKNOWN");
    }
    nothingIsRecorded();
  }

  @Test
  void aControlCharacterInAnyText() {
    for (Example command : commands) {
      for (WrongField wrong : WrongField.each(command, text -> "\u0007" + text)) {
        assertRefused(command, wrong.body(), wrong.path(), wrong.codes());
      }
    }
    nothingIsRecorded();
  }

  @Test
  void whatTurnsTheDirectionOfWritingInAnyText() {
    for (Example command : commands) {
      for (WrongField wrong : WrongField.each(command, text -> text + "\u202Efdp")) {
        assertRefused(command, wrong.body(), wrong.path(), wrong.codes());
      }
    }
    nothingIsRecorded();
  }

  @Test
  void aPersonalIdentityNumberInAnyText() {
    for (Example command : commands) {
      for (WrongField wrong : WrongField.each(command, text -> text + " 19121212-1212")) {
        assertRefused(
            command,
            wrong.body(),
            wrong.path(),
            "TEXT_HAS_PERSONAL_IDENTITY_NUMBER",
            "FIELD_MALFORMED",
            "TEXT_TOO_LONG");
      }
    }
    nothingIsRecorded();
  }

  @Test
  void aNumberInsteadOfAText() {
    for (Example command : commands) {
      for (WrongField wrong : WrongField.each(command, text -> 20230230)) {
        assertRefused(command, wrong.body(), wrong.path(), "FIELD_MALFORMED");
      }
    }
    nothingIsRecorded();
  }

  @Test
  void aTextOfAMegabyte() {
    for (Example command : commands) {
      WrongField.each(command, text -> MEGABYTE).stream()
          .limit(1)
          .forEach(wrong -> assertRefused(command, wrong.body(), wrong.path(), wrong.codes()));
    }
    nothingIsRecorded();
  }

  @Test
  void theThirtiethOfFebruary() {
    for (Example command : commands) {
      for (WrongField wrong :
          WrongField.each(command, text -> WrongField.isDate(text) ? "2023-02-30" : text)) {
        if (wrong.changed()) {
          assertRefused(command, wrong.body(), wrong.path(), "FIELD_MALFORMED");
        }
      }
    }
    nothingIsRecorded();
  }

  private void assertRefused(
      Example command, Map<String, Object> body, String path, String... codes) {
    byte[] answer =
        http.post()
            .uri(command.address(), command.with())
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body)
            .exchange()
            .expectBody(byte[].class)
            .returnResult()
            .getResponseBody();
    JsonNode problem = new JsonMapper().readTree(Objects.requireNonNull(answer));
    String request = command.address() + " with a wrong " + path + ": " + problem;
    softly.assertThat(problem.path("status").asInt()).as(request).isEqualTo(400);
    softly.assertThat(problem.path("field").asString("")).as(request).isEqualTo(path);
    softly.assertThat(problem.path("code").asString("")).as(request).isIn((Object[]) codes);
  }

  private void nothingIsRecorded() {
    softly.assertAll();
    assertThat(events()).isEqualTo(before);
  }

  private long events() {
    return Objects.requireNonNull(
        new JdbcTemplate(dataSource).queryForObject("select count(*) from event", Long.class));
  }
}
