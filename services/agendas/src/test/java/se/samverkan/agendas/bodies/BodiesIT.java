package se.samverkan.agendas.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.BodyProfileChanged;
import se.samverkan.events.bodies.ChairRotaSet;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.OrganisationRenamed;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Chairs, standing items, organisations and persons are asked for over HTTP and built anew. */
@WithDatabases
@TestPropertySource(properties = "spring.application.name=bodies")
class BodiesIT {

  private static final String GROUP = "body_rota";
  private static final String EKEBY = "organisation_ekeby";
  private static final String LINDVIK = "organisation_lindvik";
  private static final String OFFICE = "organisation_office";
  private static final LocalDate START = LocalDate.of(2023, 1, 1);

  @Autowired RecordedHistory history;
  @Autowired MongoTemplate mongo;
  @Autowired WebTestClient http;

  private static boolean recorded;

  @BeforeEach
  void recordOnce() {
    if (recorded) {
      return;
    }
    history.publish(
        new OrganisationRegistered(EKEBY, "Ekeby", OrganisationKind.MUNICIPALITY),
        new OrganisationRegistered(LINDVIK, "Lindvik", OrganisationKind.MUNICIPALITY),
        new OrganisationRegistered(OFFICE, "Kontoret", OrganisationKind.OFFICE),
        new OrganisationRenamed(OFFICE, "Kontoret", "Kansliet", "nytt namn"),
        new PersonRegistered("person_asa", "Åsa Alm"),
        new PersonRegistered("person_bo", "Bo Berg"),
        new BodyEstablished(GROUP, "Rotagruppen", BodyKind.COMMITTEE, BodyProfile.INFORMAL),
        new MemberAdmitted(GROUP, EKEBY, START),
        new MemberAdmitted(GROUP, LINDVIK, START),
        new RepresentativeAppointed(GROUP, "person_asa", EKEBY, START),
        new SubstituteAppointed(GROUP, "person_bo", EKEBY, START, null),
        new BodyProfileChanged(
            GROUP, BodyProfile.INFORMAL, BodyProfile.BOARD, START.plusYears(2), "nämnd"),
        new ChairRotaSet(GROUP, List.of(), List.of(EKEBY, LINDVIK), 2023, null, null),
        new ChairsElected(GROUP, 2023, EKEBY, LINDVIK, START, null, null),
        new ChairsElected(GROUP, 2024, LINDVIK, EKEBY, START, null, null),
        new ChairsReplaced(
            GROUP, 2024, LINDVIK, EKEBY, EKEBY, LINDVIK, LocalDate.of(2024, 5, 1), null, "byte"),
        new StandingItemsSet(
            GROUP,
            List.of(),
            List.of(
                new StandingItem(
                    "Uppföljning", List.of("Ekonomi"), StandingItemKind.OUTSTANDING_MATTERS, true)),
            START,
            null,
            null));
    recorded = true;
  }

  @Test
  void aBodyIsAnsweredWithItsChairsAndSubstitutes() {
    get("/api/bodies/" + GROUP + "?date=2024-06-01")
        .jsonPath("$.profile")
        .isEqualTo("INFORMAL")
        .jsonPath("$.chairs.chair.name")
        .isEqualTo("Ekeby")
        .jsonPath("$.members[0].representatives[0].person.name")
        .isEqualTo("Åsa Alm")
        .jsonPath("$.members[0].substitutes[0].person.name")
        .isEqualTo("Bo Berg");
  }

  @Test
  void bodiesAreFilteredByKindAndByTheRulesOfTheDate() {
    total("/api/bodies?kind=COMMITTEE&profile=BOARD&date=2025-01-01", 1);
    total("/api/bodies?kind=COMMITTEE&profile=BOARD&date=2024-12-31", 0);
    total("/api/bodies?kind=WORKING_GROUP", 0);
    refused("/api/bodies?kind=KLUBB", 400, "MALFORMED_REQUEST", "kind");
  }

  @Test
  void chairsAreListedAndTheRotaGoesOn() {
    get("/api/bodies/" + GROUP + "/chairs?size=1")
        .jsonPath("$.total")
        .isEqualTo(2)
        .jsonPath("$.items[0].year")
        .isEqualTo(2024)
        .jsonPath("$.items[0].replacements[0].reason")
        .isEqualTo("byte");
    get("/api/bodies/" + GROUP + "/chair-rota?from=2023&to=2025")
        .jsonPath("$.order[*].name")
        .value(names -> assertThat(names).hasToString("[\"Ekeby\",\"Lindvik\"]"))
        .jsonPath("$.years[*].origin")
        .value(
            origins -> assertThat(origins).hasToString("[\"ELECTED\",\"REPLACED\",\"PROPOSED\"]"))
        .jsonPath("$.years[2].chair.name")
        .isEqualTo("Lindvik");
  }

  @Test
  void standingItemsAreAnsweredAsOfADate() {
    get("/api/bodies/" + GROUP + "/standing-items?date=2024-01-01")
        .jsonPath("$.from")
        .isEqualTo("2023-01-01")
        .jsonPath("$.items[0].subItems[0]")
        .isEqualTo("Ekonomi");
    get("/api/bodies/" + GROUP + "/standing-items?date=2022-01-01")
        .jsonPath("$.items.length()")
        .isEqualTo(0);
  }

  @Test
  void organisationsAndPersonsAreFoundByName() {
    total("/api/organisations?kind=MUNICIPALITY&text=EKE", 1);
    get("/api/organisations?text=kansli").jsonPath("$.items[0].id").isEqualTo(OFFICE);
    get("/api/persons?text=alm").jsonPath("$.items[0].name").isEqualTo("Åsa Alm");
    get("/api/persons/person_bo")
        .jsonPath("$.seats[0].body.name")
        .isEqualTo("Rotagruppen")
        .jsonPath("$.seats[0].substitute")
        .isEqualTo(true);
  }

  @Test
  void whatIsNotThereIsRefusedByTheNameOfTheParameter() {
    refused("/api/persons/person_9", 404, "UNKNOWN_PERSON", "personId");
    refused("/api/bodies/body_9/chairs", 404, "UNKNOWN_BODY", "bodyId");
    refused("/api/bodies/body_9/chair-rota", 404, "UNKNOWN_BODY", "bodyId");
    refused("/api/bodies/body_9/standing-items", 404, "UNKNOWN_BODY", "bodyId");
    refused(
        "/api/bodies/" + GROUP + "/chair-rota?from=2024&to=2023",
        400,
        "PERIOD_ENDS_BEFORE_IT_STARTS",
        "to");
  }

  @Test
  void damagedDocumentsAreMendedByRebuilding() {
    mongo.remove(new Query(), Chairmanship.class);
    mongo.remove(new Query(), Person.class);

    http.post().uri("/api/read-models/bodies/rebuilds").exchange().expectStatus().isAccepted();
    history.awaitReadModels();

    chairsAreListedAndTheRotaGoesOn();
    organisationsAndPersonsAreFoundByName();
  }

  private WebTestClient.BodyContentSpec get(String uri) {
    return http.get().uri(uri).exchange().expectStatus().isOk().expectBody();
  }

  private void total(String uri, int total) {
    get(uri).jsonPath("$.total").isEqualTo(total);
  }

  private void refused(String uri, int status, String code, String field) {
    http.get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.field")
        .isEqualTo(field);
  }
}
