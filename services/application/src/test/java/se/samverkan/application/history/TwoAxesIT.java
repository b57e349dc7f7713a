package se.samverkan.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.application.Asked;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanBegun;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;

/**
 * What was in force on a day, and what was known of it at a moment: the example of docs/history.md.
 */
@WithDatabases
@TestPropertySource(properties = {"samverkan.sign-in.required=false", "test.databases=of two axes"})
class TwoAxesIT {

  private static final LocalDate APRIL_1 = LocalDate.of(2024, 4, 1);
  private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;

  @Test
  void theTermOfARepresentativeThatWasCorrected() {
    body("body_terms");
    history.publish(
        new PersonRegistered("person_eva", "Eva Ekdal"),
        new RepresentativeAppointed("body_terms", "person_eva", "organisation_ek", MAY_1));
    Instant before = Asked.moment();
    history.publish(
        new RepresentativeTermCorrected(
            "body_terms", "person_eva", "organisation_ek", MAY_1, APRIL_1));

    assertThat(representatives("2024-04-15", before)).isEmpty();
    assertThat(representatives("2024-04-15", null)).containsExactly("Eva Ekdal");
    assertThat(representatives("2024-05-05", before)).containsExactly("Eva Ekdal");
    assertThat(representatives("2024-05-05", null)).containsExactly("Eva Ekdal");
    JsonNode changed = ask("/api/histories?body=body_terms&how=CORRECTED&since=" + before);
    assertThat(changed.get("total").asInt()).isEqualTo(1);
    JsonNode entry = changed.at("/items/0/entries/0");
    assertThat(entry.get("event").asString()).isEqualTo("bodies.RepresentativeTermCorrected");
    assertThat(entry.get("changes").toString()).contains("2024-05-01", "2024-04-01");
  }

  @Test
  void whoChairsOnADayAsKnownBeforeAndAfterTheChairWasReplaced() {
    body("body_chairs");
    history.publish(
        new ChairsElected(
            "body_chairs", 2024, "organisation_ek", "organisation_lind", APRIL_1, null, null));
    Instant before = Asked.moment();
    history.publish(
        new ChairsReplaced(
            "body_chairs",
            2024,
            "organisation_ek",
            "organisation_lind",
            "organisation_lind",
            "organisation_ek",
            MAY_1,
            null,
            "Nytt styre."));

    assertThat(chair("2024-04-15", before)).isEqualTo("Ekmarken");
    assertThat(chair("2024-05-15", before)).isEqualTo("Ekmarken");
    assertThat(chair("2024-04-15", null)).isEqualTo("Ekmarken");
    assertThat(chair("2024-05-15", null)).isEqualTo("Lindvik");
  }

  @Test
  void whichPlanIsInForceOnADayAsKnownBeforeAndAfterItWasAdopted() {
    body("body_plans");
    history.publish(
        new WorkPlanBegun("workplan_2024", "body_plans", 2024, "Verksamhetsplan 2024", APRIL_1));
    Instant before = Asked.moment();
    history.publish(new WorkPlanAdopted("workplan_2024", "body_plans", "decision_1", MAY_1));

    assertThat(plans("2024-05-15", before)).isEmpty();
    assertThat(plans("2024-05-15", null)).containsExactly("Verksamhetsplan 2024");
    assertThat(plans("2024-04-15", null)).isEmpty();
    assertThat(plans("2025-04-15", null)).isEmpty();
  }

  private List<String> plans(String day, @Nullable Instant at) {
    String known = at == null ? "" : "&knownOn=" + at;
    return ask("/api/work-plans?body=body_plans&asOf=" + day + known).findValues("title").stream()
        .map(JsonNode::asString)
        .toList();
  }

  private void body(String bodyId) {
    history.publish(
        new OrganisationRegistered("organisation_ek", "Ekmarken", OrganisationKind.MUNICIPALITY),
        new OrganisationRegistered("organisation_lind", "Lindvik", OrganisationKind.MUNICIPALITY),
        new BodyEstablished(bodyId, "Rådet", BodyKind.COMMITTEE, BodyProfile.INFORMAL),
        new MemberAdmitted(bodyId, "organisation_ek", LocalDate.of(2020, 1, 1)),
        new MemberAdmitted(bodyId, "organisation_lind", LocalDate.of(2020, 1, 1)));
  }

  private List<String> representatives(String day, @Nullable Instant at) {
    return ask(address("body_terms", day, at)).findValues("person").stream()
        .map(person -> person.get("name").asString())
        .toList();
  }

  private String chair(String day, @Nullable Instant at) {
    return ask(address("body_chairs", day, at)).findValue("chair").get("name").asString();
  }

  private static String address(String bodyId, String day, @Nullable Instant at) {
    return "/api/bodies/" + bodyId + "?asOf=" + day + (at == null ? "" : "&knownOn=" + at);
  }

  private JsonNode ask(String address) {
    return Asked.json(http, address);
  }
}
