package se.samverkan.members;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.members.Story.NORRVIKEN;
import static se.samverkan.members.Story.OSTER;
import static se.samverkan.members.Story.SODERVIK;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** What concerns members is built from the event store, asked for over HTTP, and built anew. */
@NullMarked
@WithDatabases
class MembersIT {

  private static boolean recorded;

  @Autowired RecordedHistory history;
  @Autowired MongoTemplate mongo;
  @Autowired WebTestClient http;

  @BeforeEach
  void recordOnce() {
    if (!recorded) {
      history.publish(Story.EVENTS.toArray());
      recorded = true;
    }
  }

  @Test
  void aMemberIsToldWhatWasDecidedWhileItWasAMember() {
    ids(concerns(NORRVIKEN, ""), "$.decided.items[*].decisionId", "decision_2", "decision_1");
    ids(concerns(OSTER, ""), "$.decided.items[*].decisionId", "decision_2");
    ids(concerns(NORRVIKEN, "?year=2023"), "$.decided.items[*].decisionId", "decision_1");
    ids(concerns(NORRVIKEN, "?size=1&page=1"), "$.decided.items[*].decisionId", "decision_1");
    concerns(NORRVIKEN, "")
        .jsonPath("$.decided.total")
        .isEqualTo(2)
        .jsonPath("$.decided.items[0].forwarded[0].toBody.name")
        .isEqualTo("Nämnden")
        .jsonPath("$.decided.items[0].forwarded[0].answer")
        .isEqualTo("APPROVED");
  }

  @Test
  void aMemberIsToldWhatWaitsForIt() {
    ids(concerns(NORRVIKEN, ""), "$.waiting.positions[*].id", "positions_1");
    ids(concerns(NORRVIKEN, ""), "$.waiting.circulations[*].id", "decision_mail");
    ids(
        concerns(NORRVIKEN, ""),
        "$.waiting.assignments[*].assignmentId",
        "assignment_own",
        "assignment_seat");
    ids(concerns(NORRVIKEN, ""), "$.waiting.referrals[*].referralId", "referral_1");
    ids(concerns(NORRVIKEN, ""), "$.waiting.referralSteps[*].step", "Utkast");
    concerns(NORRVIKEN, "")
        .jsonPath("$.organisation.name")
        .isEqualTo("Norrviken")
        .jsonPath("$.waiting.circulations[0].late")
        .isEqualTo(true)
        .jsonPath("$.waiting.assignments[1].assignees[0].name")
        .isEqualTo("Anna Ek")
        .jsonPath("$.waiting.chairYears.length()")
        .isEqualTo(1)
        .jsonPath("$.waiting.chairYears[0].viceChair")
        .isEqualTo(true);
  }

  @Test
  void whatWaitsSaysSinceWhenAndHowMuchOfItIsLate() {
    concerns(NORRVIKEN, "")
        .jsonPath("$.waiting.positions[0].askedOn")
        .isEqualTo("2023-10-20")
        .jsonPath("$.waiting.circulations[0].askedOn")
        .isEqualTo("2024-01-10")
        .jsonPath("$.waiting.assignments[0].givenOn")
        .isEqualTo("2023-10-20")
        .jsonPath("$.waiting.assignments[0].late")
        .isEqualTo(true)
        .jsonPath("$.waiting.referrals[0].cameOn")
        .isEqualTo("2023-10-20")
        .jsonPath("$.waiting.referralSteps[0].body.name")
        .isEqualTo("Gruppen")
        .jsonPath("$.waiting.overdue")
        .isEqualTo(4);
  }

  @Test
  void aDecisionSaysWhoWasAMemberOnTheDay() {
    ids(
        answered("/api/decisions/decision_1/members"),
        "$.organisations[*].id",
        NORRVIKEN,
        SODERVIK);
    ids(
        answered("/api/decisions/decision_2/members"),
        "$.organisations[*].id",
        NORRVIKEN,
        SODERVIK,
        OSTER);
    refused("/api/decisions/decision_9/members", 404, "UNKNOWN_DECISION", "decisionId");
  }

  @Test
  void nothingWaitsForAMemberThatHasAnswered() {
    ids(concerns(SODERVIK, ""), "$.waiting.positions[*].id");
    ids(concerns(SODERVIK, ""), "$.waiting.circulations[*].id");
    ids(concerns(SODERVIK, ""), "$.waiting.assignments[*].assignmentId");
    ids(concerns(SODERVIK, ""), "$.waiting.referrals[*].referralId");
  }

  @Test
  void positionsSayWhoAnsweredWhatAndWhoIsSilent() {
    answered("/api/positions/positions_1")
        .jsonPath("$.members[0].silentSince")
        .isEqualTo("2023-10-20")
        .jsonPath("$.members[1].position")
        .isEqualTo("JOINS")
        .jsonPath("$.members[1].contact.name")
        .isEqualTo("Anna Ek")
        .jsonPath("$.members[1].letterSignedOn")
        .isEqualTo("2023-10-29");
    String all = "$.items[*].positionsId";
    ids(answered("/api/positions"), all, "positions_1", "positions_closed");
    ids(answered("/api/positions?open=true"), all, "positions_1");
    ids(answered("/api/positions?open=false&body=body_group"), all, "positions_closed");
    ids(answered("/api/positions?organisation=" + OSTER), all);
  }

  @Test
  void referralsSayWhatIsLateAndWhoIsSilent() {
    answered("/api/referrals/referral_1")
        .jsonPath("$.state")
        .isEqualTo("OPEN")
        .jsonPath("$.answerDue")
        .isEqualTo("2024-02-14")
        .jsonPath("$.late")
        .isEqualTo(false)
        .jsonPath("$.steps[0].late")
        .isEqualTo(true)
        .jsonPath("$.steps[1].late")
        .isEqualTo(false);
    ids(answered("/api/referrals/referral_1"), "$.silent[*].id", NORRVIKEN, OSTER);
    String all = "$.items[*].referralId";
    ids(answered("/api/referrals?state=DECLINED"), all, "referral_2");
    ids(answered("/api/referrals?body=body_group&dueBefore=2024-02-15"), all, "referral_1");
    ids(answered("/api/referrals?dueBefore=2024-02-14"), all);
  }

  @Test
  void whatIsNotThereOrMakesNoSenseIsRefused() {
    refused("/api/positions/positions_9", 404, "UNKNOWN_POSITIONS", "positionsId");
    refused("/api/referrals/referral_9", 404, "UNKNOWN_REFERRAL", "referralId");
    refused("/api/positions?body=body_9", 404, "UNKNOWN_BODY", "body");
    refused(
        "/api/organisations/organisation_9/concerns",
        404,
        "UNKNOWN_ORGANISATION",
        "organisationId");
    refused(
        "/api/positions?organisation=organisation_9", 404, "UNKNOWN_ORGANISATION", "organisation");
    refused("/api/referrals?state=GONE", 400, "UNKNOWN_REFERRAL_STATE", "state");
    refused(
        "/api/organisations/" + NORRVIKEN + "/concerns?year=0", 400, "YEAR_OUT_OF_RANGE", "year");
    refused("/api/positions?size=501", 400, "PAGE_OUT_OF_RANGE", "size");
  }

  @Test
  void damagedDocumentsAreMendedByRebuilding() {
    var asked = mongo.findById("positions_1", AskedPositions.class);
    mongo.updateFirst(byId("positions_1"), Update.update("open", false), AskedPositions.class);
    mongo.remove(byId("body_group"), MemberBody.class);

    http.post().uri("/api/read-models/members/rebuilds").exchange().expectStatus().isAccepted();
    history.awaitReadModels();

    assertThat(mongo.findById("positions_1", AskedPositions.class)).isEqualTo(asked);
    aMemberIsToldWhatWasDecidedWhileItWasAMember();
    aMemberIsToldWhatWaitsForIt();
  }

  private WebTestClient.BodyContentSpec concerns(String organisationId, String query) {
    return answered("/api/organisations/" + organisationId + "/concerns" + query);
  }

  private WebTestClient.BodyContentSpec answered(String uri) {
    return http.get().uri(uri).exchange().expectStatus().isOk().expectBody();
  }

  private static void ids(WebTestClient.BodyContentSpec body, String path, String... ids) {
    body.jsonPath(path).value(found -> assertThat((List<?>) found).isEqualTo(List.of(ids)));
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
