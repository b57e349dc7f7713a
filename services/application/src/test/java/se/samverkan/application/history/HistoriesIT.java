package se.samverkan.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a thing can be read from its events, with what had been said before. */
@WithDatabases
class HistoriesIT {

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;

  @Test
  void aDecisionTellsWhoSaidWhatWhenAndWhatItSaidBefore() {
    history.publish(
        new BodyEstablished("body_told", "Rådet", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        recorded("decision_told", "Rådet beslutar att avvakta."));
    history.publish(corrected("decision_told", "Rådet beslutar att gå vidare.", "=fel ord"));

    JsonNode told = ask("/api/histories/decision_told?language=en");

    assertThat(told.get("total").asInt()).isEqualTo(2);
    JsonNode first = told.at("/items/0");
    assertThat(first.get("event").asString()).isEqualTo("decisions.DecisionRecorded");
    assertThat(first.get("trueOn").asString()).isEqualTo("2023-05-04");
    assertThat(first.get("actor").asString()).isEqualTo("anna");
    assertThat(first.get("role").asString()).isEqualTo("secretary");
    assertThat(first.get("means").asString()).isEqualTo("api");
    assertThat(first.get("corrects").asBoolean()).isFalse();
    assertThat(change(first, "bodyId").get("after").asString()).isEqualTo("Rådet");
    JsonNode second = told.at("/items/1");
    assertThat(second.get("corrects").asBoolean()).isTrue();
    assertThat(second.get("reason").asString()).isEqualTo("=fel ord");
    assertThat(second.get("changes")).hasSize(1);
    JsonNode text = change(second, "text");
    assertThat(text.get("before").asString()).isEqualTo("Rådet beslutar att avvakta.");
    assertThat(text.get("after").asString()).isEqualTo("Rådet beslutar att gå vidare.");
    assertThat(text.at("/words/1/words").asString()).isEqualTo("avvakta.");
    assertThat(text.at("/words/1/kind").asString()).isEqualTo("REMOVED");
  }

  @Test
  void aHistoryEndsAtTheMomentThatIsAskedForAndBeginsAfterAnother() {
    history.publish(recorded("decision_moments", "Först."));
    String first = ask("/api/histories/decision_moments").at("/items/0/recordedAt").asString();
    history.publish(corrected("decision_moments", "Sedan.", "rättat"));

    JsonNode then = ask("/api/histories/decision_moments?knownOn=" + first);
    JsonNode since = ask("/api/histories/decision_moments?since=" + first);

    assertThat(then.get("total").asInt()).isEqualTo(1);
    assertThat(then.at("/items/0/event").asString()).isEqualTo("decisions.DecisionRecorded");
    assertThat(since.get("total").asInt()).isEqualTo(1);
    assertThat(since.at("/items/0/event").asString()).isEqualTo("decisions.DecisionCorrected");
  }

  @Test
  void aTableForSpreadsheetsHoldsTheSameAndNoFormula() {
    history.publish(
        recorded("decision_table", "Rådet säger \"ja\", på prov."),
        new DecisionRevoked("decision_table", null, LocalDate.of(2023, 6, 1), "=1+1"));

    String table =
        Objects.requireNonNull(
            http.get()
                .uri("/api/histories/decision_table.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());

    assertThat(table.lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).startsWith("recordedAt,"));
    assertThat(table).contains("\"Rådet säger \"\"ja\"\", på prov.\"").contains("'=1+1");
  }

  @Test
  void whatIsNotThereHasNoHistory() {
    http.get()
        .uri("/api/histories/decision_nowhere")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("UNKNOWN_THING");
  }

  private JsonNode ask(String address) {
    byte[] body =
        Objects.requireNonNull(
            http.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    return JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8));
  }

  private static JsonNode change(JsonNode entry, String field) {
    return entry
        .get("changes")
        .valueStream()
        .filter(change -> change.get("field").asString().equals(field))
        .findFirst()
        .orElseThrow();
  }

  private static DecisionRecorded recorded(String decisionId, String text) {
    return new DecisionRecorded(
        decisionId,
        "body_told",
        "meeting_told",
        "item_told",
        "4",
        null,
        null,
        text,
        DecisionOutcome.APPROVED,
        LocalDate.of(2023, 5, 4));
  }

  private static DecisionCorrected corrected(String decisionId, String text, String reason) {
    return new DecisionCorrected(
        decisionId, "item_told", "4", null, null, text, DecisionOutcome.APPROVED, reason);
  }
}
