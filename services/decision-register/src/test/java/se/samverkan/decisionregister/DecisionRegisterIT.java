package se.samverkan.decisionregister;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.decisionregister.register.Events.AUTUMN;
import static se.samverkan.decisionregister.register.Events.COMMITTEE;
import static se.samverkan.decisionregister.register.Events.GROUP;
import static se.samverkan.decisionregister.register.Events.MARCH_1;
import static se.samverkan.decisionregister.register.Events.MATTER;
import static se.samverkan.decisionregister.register.Events.OCTOBER_4;
import static se.samverkan.decisionregister.register.Events.SPRING;
import static se.samverkan.decisionregister.register.Events.ULF;
import static se.samverkan.decisionregister.register.Events.added;
import static se.samverkan.decisionregister.register.Events.called;
import static se.samverkan.decisionregister.register.Events.corrected;
import static se.samverkan.decisionregister.register.Events.decided;
import static se.samverkan.decisionregister.register.Events.given;
import static se.samverkan.decisionregister.register.Events.opened;
import static se.samverkan.decisionregister.register.Events.takenUp;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.decisionregister.register.Matter;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.decisions.AskedMember;
import se.samverkan.events.decisions.CirculationAnswer;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** The register is built from the event store, searched over HTTP, and built anew. */
@WithDatabases
class DecisionRegisterIT {

  @Autowired RecordedHistory history;
  @Autowired MongoTemplate mongo;
  @Autowired WebTestClient http;

  private static final String ORGANISATION = "organisation_norrviken";
  private static boolean recorded;

  @BeforeEach
  void recordOnce() {
    if (recorded) {
      return;
    }
    history.publish(
        new PersonRegistered(ULF, "Ulf Alm"),
        new BodyEstablished(GROUP, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        new BodyEstablished(COMMITTEE, "Kommittén", BodyKind.COMMITTEE, BodyProfile.INFORMAL),
        called(SPRING, GROUP, "1/2024", MARCH_1),
        added(SPRING, "item_10", "10", "Övriga frågor"),
        added(SPRING, "item_2", "2", "Plan för 2025"),
        called(AUTUMN, COMMITTEE, "5/2024", OCTOBER_4),
        added(AUTUMN, "item_3", "3", "Förslag från gruppen"),
        opened(),
        takenUp(SPRING, GROUP, "item_2", "Plan för 2025", MARCH_1),
        takenUp(AUTUMN, COMMITTEE, "item_3", "Förslag från gruppen", OCTOBER_4),
        new AgendaItemConcluded(SPRING, "item_2", ItemOutcome.DECIDED, null),
        decided("decision_10", "10", "Att ÅTERKOMMA (senare) om kostnaden"),
        decided("decision_2", "item_2", "2", MATTER, "att godkänna mötesplannen"),
        decided("decision_wrong", "2", "att godkänna två gånger"),
        new DecisionStruck("decision_wrong", "dubblett"),
        new DecisionRecorded(
            "decision_3",
            COMMITTEE,
            AUTUMN,
            "item_3",
            "3",
            MATTER,
            "§ 4",
            "att bordlägga",
            DecisionOutcome.TABLED,
            OCTOBER_4),
        given("assignment_1", "decision_2", "boka lokaler"),
        corrected("decision_2", "item_2", "att godkänna mötesplanen"),
        new DecisionForwarded(
            "decision_3",
            COMMITTEE,
            GROUP,
            ForwardKind.RECOMMENDED,
            MATTER,
            "Mötesplan 2025",
            "Anta planen.",
            null,
            OCTOBER_4),
        new ForwardedDecisionAnswered(
            "decision_3", GROUP, "decision_2", DecisionOutcome.APPROVED, null, OCTOBER_4),
        new DecisionCirculated(
            "decision_mail",
            GROUP,
            null,
            null,
            "Mötet ställs in.",
            DecisionOutcome.MEETING_CANCELLED,
            List.of(
                new AskedMember("organisation_a", null), new AskedMember("organisation_b", null)),
            OCTOBER_4,
            null,
            null,
            List.of()),
        new CirculationAnswered(
            "decision_mail",
            "organisation_a",
            null,
            null,
            CirculationAnswer.IN_FAVOUR,
            null,
            OCTOBER_4),
        new OrganisationRegistered(ORGANISATION, "Norrviken", OrganisationKind.MUNICIPALITY),
        new MemberAdmitted(GROUP, ORGANISATION, MARCH_1),
        new MembershipEnded(GROUP, ORGANISATION, MARCH_1.plusDays(1)),
        new DecisionEffectsRecorded(
            "decision_2",
            GROUP,
            MARCH_1,
            "att godkänna mötesplanen",
            List.of(
                new DecisionEffect(EffectKind.CANCEL_MEETING, AUTUMN, List.of(), List.of()),
                new DecisionEffect(
                    EffectKind.ADOPT_MEETING_PLAN, "meetingplan_1", List.of(), List.of()))),
        new MeetingCancelled("meeting_none", GROUP, MARCH_1, null, "utan beslut"),
        new MeetingPlanAdopted("meetingplan_1", List.of(GROUP), "decision_2", List.of(), MARCH_1),
        new MatterOpened("matter_other", COMMITTEE, "Lokaler", MARCH_1),
        new MatterMerged("matter_other", MATTER, "samma fråga"),
        new MatterDecisionNeeded(
            MATTER, "need_1", COMMITTEE, "Ska planen antas?", null, OCTOBER_4, null));
    recorded = true;
  }

  @Test
  void decisionsAreFoundByWordsInAnyOrder() {
    list("/api/decisions?text=mötesplanen GODKÄNNA", "decision_2");
    list("/api/decisions?text=återkomma (senare)", "decision_10");
    list("/api/decisions?text=FÖRSLAG § 4", "decision_3");
    list("/api/decisions?text=mötesplannen");
    list("/api/decisions?text=.*");
  }

  @Test
  void decisionsAreListedNewestFirstByPartsAndFiltered() {
    list("/api/decisions", "decision_3", "decision_2", "decision_10");
    list("/api/decisions?body=" + COMMITTEE, "decision_3");
    list("/api/decisions?year=2024&outcome=RECOMMENDED", "decision_2");
    list("/api/decisions?year=2023");
    list("/api/decisions?matter=" + MATTER, "decision_3", "decision_2");
    list("/api/decisions?meeting=" + SPRING + "&text=att", "decision_2", "decision_10");
    http.get()
        .uri("/api/decisions?size=1&page=1")
        .exchange()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(3)
        .jsonPath("$.items[0].id")
        .isEqualTo("decision_2")
        .jsonPath("$.items[0].corrected")
        .isEqualTo(true);
  }

  @Test
  void aDecisionIsAnsweredWithItsPastAndWhatItLedTo() {
    http.get()
        .uri("/api/decisions/decision_2")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.text")
        .isEqualTo("att godkänna mötesplanen")
        .jsonPath("$.body.name")
        .isEqualTo("Gruppen")
        .jsonPath("$.matter.name")
        .isEqualTo("Mötesplan 2025")
        .jsonPath("$.decidedAt.date")
        .isEqualTo("2024-03-01")
        .jsonPath("$.decidedAt.meetingNumber")
        .isEqualTo("1/2024")
        .jsonPath("$.decidedAt.itemTitle")
        .isEqualTo("Plan för 2025")
        .jsonPath("$.decidedAt.itemOutcome")
        .isEqualTo("DECIDED")
        .jsonPath("$.before[0].text")
        .isEqualTo("att godkänna mötesplannen")
        .jsonPath("$.before[0].reason")
        .isEqualTo("fel i avskriften")
        .jsonPath("$.before[0].corrected.actor")
        .isEqualTo("anna")
        .jsonPath("$.assignments[0].task")
        .isEqualTo("boka lokaler")
        .jsonPath("$.assignments[0].assignees[0].name")
        .isEqualTo("Ulf Alm")
        .jsonPath("$.recorded.document")
        .isEqualTo("minutes.txt");
  }

  @Test
  void whatIsAskedForBetweenMeetingsIsFoundByItsStateAndSaysWhoIsSilent() {
    list("/api/decisions?state=CIRCULATING", "decision_mail");
    list("/api/decisions?state=REVOKED");
    http.get()
        .uri("/api/decisions/decision_mail")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("CIRCULATING")
        .jsonPath("$.decidedAt")
        .isEmpty()
        .jsonPath("$.proceedings.answers[0].answer")
        .isEqualTo("IN_FAVOUR")
        .jsonPath("$.proceedings.answers[0].on")
        .isEqualTo("2024-10-04")
        .jsonPath("$.proceedings.silent[0].id")
        .isEqualTo("organisation_b");
  }

  @Test
  void aDecisionSaysWhomItWentToAndWhatTheyAnswered() {
    http.get()
        .uri("/api/decisions/decision_3")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.proceedings.forwarded[0].to.name")
        .isEqualTo("Gruppen")
        .jsonPath("$.proceedings.forwarded[0].replies[0].outcome")
        .isEqualTo("APPROVED")
        .jsonPath("$.proceedings.forwarded[0].replies[0].decisionId")
        .isEqualTo("decision_2");
  }

  @Test
  void decisionsAreFoundByTheOrganisationTheyConcernAndByWhetherTheyWentOn() {
    list("/api/decisions?organisation=" + ORGANISATION, "decision_2", "decision_10");
    list("/api/decisions?organisation=" + ORGANISATION + "&text=plan", "decision_2");
    list("/api/decisions?passedOn=false", "decision_2");
    list("/api/decisions?matter=matter_other");
    answered("/api/decisions/decision_2").jsonPath("$.notPassedOn").isEqualTo(true);
    answered("/api/decisions/decision_3").jsonPath("$.notPassedOn").isEqualTo(false);
  }

  @Test
  void whatIsUnderWaySaysForWhomItWaits() {
    answered("/api/decisions/circulating")
        .jsonPath("$.items[0].decisionId")
        .isEqualTo("decision_mail")
        .jsonPath("$.items[0].silent[0].id")
        .isEqualTo("organisation_b");
    total("/api/decisions/circulating?organisation=" + ORGANISATION, 0);
    answered("/api/decisions/forwarded?open=false")
        .jsonPath("$.items[0].decisionId")
        .isEqualTo("decision_3")
        .jsonPath("$.items[0].to.name")
        .isEqualTo("Gruppen")
        .jsonPath("$.items[0].replies[0].outcome")
        .isEqualTo("APPROVED");
    total("/api/decisions/forwarded?body=" + COMMITTEE, 1);
    total("/api/decisions/forwarded?open=true", 0);
  }

  @Test
  void aDecisionSaysWhetherWhatItBringsAboutHasHappened() {
    answered("/api/decisions/decision_2")
        .jsonPath("$.proceedings.effects[0].outstanding")
        .isEqualTo(true)
        .jsonPath("$.proceedings.effects[1].outstanding")
        .isEqualTo(false)
        .jsonPath("$.proceedings.effects[1].cameAbout.actor")
        .isEqualTo("anna");
  }

  @Test
  void aDecisionIsAnsweredWithItsWholeHistory() {
    answered("/api/decisions/decision_2")
        .jsonPath("$.history[*].kind")
        .value(
            kinds ->
                assertThat(kinds).hasToString("[\"RECORDED\",\"CORRECTED\",\"EFFECTS_RECORDED\"]"))
        .jsonPath("$.history[0].on")
        .isEqualTo("2024-03-01")
        .jsonPath("$.history[0].recorded.role")
        .isEqualTo("secretary")
        .jsonPath("$.history[1].before.text")
        .isEqualTo("att godkänna mötesplannen")
        .jsonPath("$.history[1].after.text")
        .isEqualTo("att godkänna mötesplanen")
        .jsonPath("$.history[1].reason")
        .isEqualTo("fel i avskriften");
    answered("/api/decisions/decision_3")
        .jsonPath("$.history[1].kind")
        .isEqualTo("FORWARDED")
        .jsonPath("$.history[2].by.name")
        .isEqualTo("Gruppen")
        .jsonPath("$.history[2].otherDecisionId")
        .isEqualTo("decision_2");
  }

  @Test
  void whatIsNeededIsListedByTheDay() {
    answered("/api/matters/needs?open=true&before=2024-10-05")
        .jsonPath("$.items[0].needId")
        .isEqualTo("need_1")
        .jsonPath("$.items[0].matter.name")
        .isEqualTo("Mötesplan 2025")
        .jsonPath("$.items[0].late")
        .isEqualTo(true);
    total("/api/matters/needs?before=2024-10-04", 0);
    total("/api/matters/needs?open=false", 0);
    total("/api/matters/needs?body=" + COMMITTEE, 1);
  }

  @Test
  void aMatterSaysWhatBecameAPartOfIt() {
    answered("/api/matters/" + MATTER).jsonPath("$.merged[0].name").isEqualTo("Lokaler");
    answered("/api/matters/matter_other")
        .jsonPath("$.matter.mergedInto.name")
        .isEqualTo("Mötesplan 2025");
  }

  @Test
  void aStruckDecisionIsShownAsStruckToWhoAsksForIt() {
    http.get()
        .uri("/api/decisions/decision_wrong")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.struck.reason")
        .isEqualTo("dubblett");
  }

  @Test
  void mattersAreFoundAndFollowedAcrossMeetings() {
    list("/api/matters", MATTER, "matter_other");
    list("/api/matters?text=2025 mötesPLAN&body=" + COMMITTEE, MATTER);
    list("/api/matters?state=MERGED", "matter_other");
    list("/api/matters?text=budget");
    http.get()
        .uri("/api/matters/" + MATTER)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.timeline[0].date")
        .isEqualTo("2024-03-01")
        .jsonPath("$.timeline[0].outcome")
        .isEqualTo("DECIDED")
        .jsonPath("$.timeline[0].decisions[0].id")
        .isEqualTo("decision_2")
        .jsonPath("$.timeline[1].body.name")
        .isEqualTo("Kommittén")
        .jsonPath("$.timeline[1].decisions[0].outcome")
        .isEqualTo("TABLED");
  }

  @Test
  void whatIsNotThereIsRefusedByTheNameOfTheParameter() {
    refused("/api/decisions/decision_9", 404, "UNKNOWN_DECISION", "decisionId");
    refused("/api/matters/matter_9", 404, "UNKNOWN_MATTER", "matterId");
    refused("/api/decisions?body=body_9", 404, "UNKNOWN_BODY", "body");
    refused("/api/decisions?body=" + ULF, 404, "UNKNOWN_BODY", "body");
    refused("/api/matters?body=body_9", 404, "UNKNOWN_BODY", "body");
    refused(
        "/api/decisions?organisation=organisation_9", 404, "UNKNOWN_ORGANISATION", "organisation");
    refused(
        "/api/decisions/circulating?organisation=body_9",
        404,
        "UNKNOWN_ORGANISATION",
        "organisation");
    refused("/api/decisions/forwarded?body=body_9", 404, "UNKNOWN_BODY", "body");
    refused("/api/matters/needs?body=body_9", 404, "UNKNOWN_BODY", "body");
    refused("/api/decisions?matter=matter_9", 404, "UNKNOWN_MATTER", "matter");
    refused("/api/decisions?meeting=meeting_9", 404, "UNKNOWN_MEETING", "meeting");
    refused("/api/decisions?year=0", 400, "YEAR_OUT_OF_RANGE", "year");
    refused("/api/decisions?outcome=SPLENDID", 400, "MALFORMED_REQUEST", "outcome");
    refused("/api/decisions?text=" + "a".repeat(501), 400, "TEXT_TOO_LONG", "text");
  }

  @Test
  void damagedDocumentsAreMendedByRebuilding() {
    mongo.updateFirst(
        byId("decision_2"), Update.update("says.text", "skadad"), RegisteredDecision.class);
    mongo.remove(byId("decision_3"), RegisteredDecision.class);
    mongo.updateFirst(byId(MATTER), Update.update("title", "skadad"), Matter.class);

    http.post()
        .uri("/api/read-models/decision-register/rebuilds")
        .exchange()
        .expectStatus()
        .isAccepted();
    history.awaitReadModels();

    aDecisionIsAnsweredWithItsPastAndWhatItLedTo();
    mattersAreFoundAndFollowedAcrossMeetings();
    assertThat(mongo.findById(MATTER, Matter.class))
        .extracting("title")
        .isEqualTo("Mötesplan 2025");
  }

  private WebTestClient.BodyContentSpec answered(String uri) {
    return http.get().uri(uri).exchange().expectStatus().isOk().expectBody();
  }

  private void total(String uri, int total) {
    answered(uri).jsonPath("$.total").isEqualTo(total);
  }

  private void list(String uri, String... ids) {
    String quoted = ids.length == 0 ? "[]" : "[\"" + String.join("\",\"", ids) + "\"]";
    http.get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(ids.length)
        .jsonPath("$.items[*].id")
        .value(found -> assertThat(found).hasToString(quoted));
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

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }
}
