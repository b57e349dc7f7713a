package se.samverkan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.platform.testing.WithDatabases;

/**
 * Commands over HTTP: answered when durable, refused with the field, told apart from others'
 * changes.
 */
@WithDatabases
class CommandRoutesIT {

  @Autowired WebTestClient http;
  @Autowired javax.sql.DataSource dataSource;
  String person = "";

  @BeforeEach
  void aPersonIsRegistered() {
    person = "person_" + UUID.randomUUID();
    register().expectStatus().isCreated().expectBody();
  }

  @Test
  void aCommandIsAnsweredWithTheIdAndThePositionThatHoldsIt() {
    String tag =
        post("/api/persons/" + person + "/name", "{\"name\":\"Eva Alm\",\"formal\":true}")
            .expectStatus()
            .isOk()
            .expectHeader()
            .exists("ETag")
            .expectBody()
            .jsonPath("$.id")
            .isEqualTo(person)
            .returnResult()
            .getResponseHeaders()
            .getETag();

    assertThat(tag).isEqualTo("\"" + newestPosition() + "\"");
  }

  @Test
  void theSameCommandAgainChangesNothing() {
    long before = newestPosition();

    register().expectStatus().isCreated().expectBody();

    assertThat(newestPosition()).isEqualTo(before);
  }

  @Test
  void whoSawAnOlderStateIsToldWhatChanged() {
    long seen = newestPosition();
    post("/api/persons/" + person + "/name", "{\"name\":\"Eva Alm\",\"formal\":true}").expectBody();

    http.post()
        .uri("/api/persons/" + person + "/name")
        .header("If-Match", "\"" + seen + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"name\":\"Eva Ask\",\"formal\":true}")
        .exchange()
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("CHANGED_MEANWHILE")
        .jsonPath("$.changes[0].event")
        .isEqualTo("bodies.PersonRenamed")
        .jsonPath("$.changes.length()")
        .isEqualTo(1);
  }

  @Test
  void whoHasSeenEverythingMayChangeIt() {
    http.post()
        .uri("/api/persons/" + person + "/name")
        .header("If-Match", "\"" + newestPosition() + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"name\":\"Eva Ask\",\"formal\":true}")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"formal\":true} | 400 | FIELD_MISSING | name",
        "{\"name\":\"E\"} | 400 | FIELD_MISSING | formal",
        "{\"name\":\"E\",\"formal\":true,\"nmae\":\"x\"} | 400 | FIELD_UNKNOWN | nmae",
        "{\"name\":{},\"formal\":true} | 400 | FIELD_MALFORMED | name",
        "{\"name\":\"E\",\"formal\":\"kanske\"} | 400 | FIELD_MALFORMED | formal",
        "{\"name\":\"E\",\"formal\":true,\"personId\":\"person_other\"} | 400 | FIELD_MALFORMED |"
            + " personId",
        "{\"name\":\"E\",\"formal\":true,\"notes\":[{\"text\":\"a\",\"on\":\"2023-02-30\"}]} | 400"
            + " | FIELD_MALFORMED | notes[0].on",
        "{\"name\":\"E\",\"formal\":true,\"notes\":[{\"on\":\"2023-02-03\"}]} | 400 | FIELD_MISSING"
            + " | notes[0].text",
        "{\"name\":\"E\",\"formal\":true,\"notes\":[null]} | 400 | FIELD_MISSING | notes[0]",
        "{\"name\":\"E\",\"formal\":true,\"notes\":[{\"text\":\"a\",\"on\":\"2023-02-03\"},"
            + "{\"text\":\" \",\"on\":\"2023-02-03\"}]} | 400 | TEXT_MISSING | notes[1].text",
        "{\"name\":\"E\",\"formal\":true,\"notes\":[{\"text\":\"a\",\"on\":\"2023-02-03\","
            + "\"by\":1}]} | 400 | FIELD_UNKNOWN | notes[0].by",
        "{\"name\":\"E\",\"formal\":true,\"notes\":[{\"text\":\"a\",\"on\":[2023,2,3]}]} | 400 |"
            + " FIELD_MALFORMED | notes[0].on",
        "{\"name\":\"E\",\"formal\":true,\"notes\":[{\"text\":\"a\",\"on\":19000}]} | 400 |"
            + " FIELD_MALFORMED | notes[0].on",
        "{\"name\":\"E\",\"formal\":true,\"notes\":{}} | 400 | FIELD_MALFORMED | notes",
        "{\"name\":\"E\",\"formal\":true,\"notes\":[\"a\"]} | 400 | FIELD_MALFORMED | notes[0]",
        "{\"name\":\"E\",\"formal\":true,\"witnesses\":[\"person_1\",\"body_2\"]} | 400 |"
            + " MALFORMED_ID | witnesses[1]",
        "{\"name\":\"E\",\"formal\":true,\"witnesses\":[3]} | 400 | FIELD_MALFORMED | witnesses[0]",
        "{\"name\":5,\"formal\":true} | 400 | FIELD_MALFORMED | name",
        "{\"name\":\"E\",\"formal\":\"true\"} | 400 | FIELD_MALFORMED | formal",
        "{\"name\":\"E\",\"formal\":1} | 400 | FIELD_MALFORMED | formal",
        "{\"name\":\"E\\u0000\",\"formal\":true} | 400 | TEXT_HAS_CONTROL_CHARACTERS | name",
        "{\"name\":\"E\",\"formal\":true,\"party\":{\"date\":\"2024-03-30\",\"start\":\"24:30\"}} |"
            + " 400 | FIELD_MALFORMED | party.start"
      })
  void wrongInputIsRefusedWithTheField(String body, int status, String code, String field) {
    long before = newestPosition();

    post("/api/persons/" + person + "/name", body)
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.field")
        .isEqualTo(field);

    assertThat(newestPosition()).isEqualTo(before);
  }

  @Test
  void aTextOfAMegabyteIsRefusedWithItsField() {
    long before = newestPosition();

    post(
            "/api/persons/" + person + "/name",
            "{\"name\":\"E\",\"formal\":true,\"reason\":\"" + "å".repeat(500_000) + "\"}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("TEXT_TOO_LONG")
        .jsonPath("$.field")
        .isEqualTo("reason");

    assertThat(newestPosition()).isEqualTo(before);
  }

  @Test
  void aBodyOfMoreThanFourMegabytesIsRefused() {
    post("/api/persons/" + person + "/name", "{\"name\":\"" + "E".repeat(4 * 1024 * 1024) + "\"}")
        .expectStatus()
        .isEqualTo(413)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("BODY_TOO_LARGE");
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    post("/api/persons/person_nobody/name", "{\"name\":\"E\",\"formal\":true}")
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("UNKNOWN_ID");
  }

  @Test
  void aBodyThatIsNoObjectIsRefused() {
    for (String body :
        new String[] {
          "[]",
          "nonsens",
          "\"text\"",
          "{",
          "{} {}",
          "{\"name\":\"a\",\"name\":\"b\"}",
          "{\"name\":\"\n\"}"
        }) {
      post("/api/persons", body)
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("FIELD_MALFORMED");
    }
  }

  private WebTestClient.ResponseSpec register() {
    return post("/api/persons", "{\"personId\":\"" + person + "\",\"name\":\"Eva Ek\"}");
  }

  private WebTestClient.ResponseSpec post(String uri, String body) {
    return http.post().uri(uri).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
  }

  private long newestPosition() {
    return java.util.Objects.requireNonNull(
        new JdbcTemplate(dataSource).queryForObject("select max(position) from event", Long.class));
  }
}
