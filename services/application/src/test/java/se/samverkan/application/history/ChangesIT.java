package se.samverkan.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.application.Asked;
import se.samverkan.events.annualreports.AnnualReportCommented;
import se.samverkan.events.annualreports.ReportSection;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.BodyRenamed;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;

/** Two moments are compared: what a body has got between them, what was changed, what corrected. */
@WithDatabases
@TestPropertySource(properties = {"samverkan.sign-in.required=false", "test.databases=of changes"})
class ChangesIT {

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;

  @Test
  void whatWasAddedChangedAndCorrectedBetweenTwoMoments() {
    history.publish(
        new BodyEstablished("body_changes", "Rådet", BodyKind.COMMITTEE, BodyProfile.INFORMAL),
        new BodyEstablished("body_other", "Nätverket", BodyKind.NETWORK, BodyProfile.INFORMAL),
        new MeetingPlanned("meeting_ch", "body_changes", MARCH, null, null, null, null),
        decision("decision_old", "body_changes", "Rådet avvaktar."));
    Instant first = Asked.moment();
    history.publish(
        decision("decision_new", "body_changes", "Rådet går vidare."),
        decision("decision_else", "body_other", "Något annat."),
        new MeetingMoved(
            "meeting_ch", "body_changes", MARCH, MARCH.plusDays(7), null, null, null, "Helgdag."),
        new DecisionCorrected(
            "decision_old",
            "item_1",
            "1",
            null,
            null,
            "Rådet avvaktar till hösten.",
            DecisionOutcome.APPROVED,
            "Till hösten hade fallit bort."));
    Instant second = Asked.moment();
    history.publish(new DecisionRevoked("decision_new", null, MARCH.plusDays(9), "Ändrat läge."));

    String between = "/api/histories?body=body_changes&since=" + first + "&knownOn=" + second;
    assertThat(things(ask(between)))
        .containsExactly("decision_old CORRECTED", "meeting_ch CHANGED", "decision_new ADDED");
    assertThat(things(ask(between + "&kind=DECISION&how=ADDED")))
        .containsExactly("decision_new ADDED");
    assertThat(things(ask(between + "&how=CHANGED"))).containsExactly("meeting_ch CHANGED");
    JsonNode corrected = ask(between + "&how=CORRECTED").at("/items/0");
    assertThat(corrected.get("kind").asString()).isEqualTo("DECISION");
    assertThat(corrected.get("name").asString()).isEqualTo("Rådet avvaktar till hösten.");
    assertThat(corrected.at("/entries/0/reason").asString())
        .isEqualTo("Till hösten hade fallit bort.");
    assertThat(corrected.at("/entries/0/changes/0/before").asString()).isEqualTo("Rådet avvaktar.");
    assertThat(corrected.get("entries")).hasSize(1);
    JsonNode parts = ask(between + "&size=1&page=1");
    assertThat(parts.get("total").asInt()).isEqualTo(3);
    assertThat(things(parts)).containsExactly("meeting_ch CHANGED");
    assertThat(things(ask("/api/histories?body=body_changes&since=" + second)))
        .containsExactly("decision_new CORRECTED");
    assertThat(page("/changes?body=body_changes&since=" + first))
        .contains("Rådet avvaktar till hösten.", "/histories/decision_old", "rättat");
  }

  @Test
  void everythingThatTheIssueNamesHasAHistory() {
    history.publish(
        new BodyEstablished("body_all", "Rådet", BodyKind.COMMITTEE, BodyProfile.INFORMAL),
        new BodyRenamed("body_all", "Rådet", "Stora rådet", "Större."),
        new MatterOpened("matter_all", "body_all", "Vatten", MARCH),
        new AnnualReportCommented(
            "annualreport_all", "body_all", 2024, ReportSection.MEETINGS, "Ett möte."));

    for (String thing : List.of("body_all", "matter_all", "annualreport_all")) {
      assertThat(ask("/api/histories/" + thing).get("total").asInt()).as(thing).isPositive();
    }
    assertThat(things(ask("/api/histories?body=body_all")))
        .contains("annualreport_all ADDED", "matter_all ADDED", "body_all ADDED");
    assertThat(page("/histories/body_all")).contains("Stora");
  }

  @Test
  void ofNoBodyNothingIsTold() {
    http.get().uri("/api/histories").exchange().expectStatus().isBadRequest();
    assertThat(ask("/api/histories?body=body_nowhere").get("total").asInt()).isZero();
    assertThat(page("/changes")).contains("<select");
  }

  private static List<String> things(JsonNode page) {
    return page.get("items")
        .valueStream()
        .map(
            each ->
                each.get("thingId").asString()
                    + (each.get("added").asBoolean()
                        ? " ADDED"
                        : each.get("corrected").asBoolean() ? " CORRECTED" : " CHANGED"))
        .toList();
  }

  private String page(String address) {
    return Objects.requireNonNull(
        http.get()
            .uri(address)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  private JsonNode ask(String address) {
    return Asked.json(http, address);
  }

  private static DecisionRecorded decision(String id, String bodyId, String text) {
    return new DecisionRecorded(
        id, bodyId, "meeting_ch", "item_1", "1", null, null, text, DecisionOutcome.APPROVED, MARCH);
  }
}
