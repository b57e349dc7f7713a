package se.samverkan.annualreports;

import static se.samverkan.annualreports.EventfulYear.BODY;
import static se.samverkan.annualreports.EventfulYear.DECISIONS;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Plans, organisations, what happened between meetings, the year before, comments, versions. */
@NullMarked
@WithDatabases
class NewPartsIT {

  private static final String REPORT = "/api/annual-reports/" + BODY + "/2024";

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;

  private static boolean recorded;

  @BeforeEach
  void recordOnce() {
    if (recorded) {
      return;
    }
    history.publish(EventfulYear.events());
    recorded = true;
  }

  @Test
  void theWorkPlanIsReportedWithItsBudget() {
    report()
        .jsonPath("$.workPlans[0].title")
        .isEqualTo("Verksamhetsplan 2024")
        .jsonPath("$.workPlans[0].adoptedOn")
        .isEqualTo("2023-12-02")
        .jsonPath("$.workPlans[0].focusAreas[0].notDone[0].because")
        .isEqualTo("ingen lokal")
        .jsonPath("$.workPlans[0].focusAreas[0].notDone[0].responsible[0].name")
        .isEqualTo("Norrviken")
        .jsonPath("$.workPlans[0].budget.lines[0].difference")
        .isEqualTo(250)
        .jsonPath("$.workPlans[0].budget.outcome.cost")
        .isEqualTo(1_250);
  }

  @Test
  void assignmentsAreCountedPerOrganisation() {
    report()
        .jsonPath("$.assignments.perOrganisation[0].organisation.name")
        .isEqualTo("Norrviken")
        .jsonPath("$.assignments.perOrganisation[0].done")
        .isEqualTo(1)
        .jsonPath("$.assignments.perOrganisation[1].given")
        .isEqualTo(1)
        .jsonPath("$.assignments.list[0].meetingId")
        .isEmpty();
  }

  @Test
  void whatWasCarriedBetweenMeetingsIsListedWithItsVotes() {
    report()
        .jsonPath("$.decisions.betweenMeetings[0].text")
        .isEqualTo("att välja ordförande")
        .jsonPath("$.decisions.betweenMeetings[0].votes.inFavour")
        .isEqualTo(7)
        .jsonPath("$.decisions.total")
        .isEqualTo(DECISIONS + 1);
  }

  @Test
  void theYearStandsBesideTheOneBefore() {
    report()
        .jsonPath("$.comparison.now.decisionsBetweenMeetings")
        .isEqualTo(1)
        .jsonPath("$.comparison.now.assignmentsDone")
        .isEqualTo(1)
        .jsonPath("$.comparison.before.year")
        .isEqualTo(2023)
        .jsonPath("$.comparison.before.meetingsHeld")
        .isEqualTo(1)
        .jsonPath("$.comparison.before.decisions")
        .isEqualTo(0);
  }

  @Test
  void aLongListIsCutAndSaysWhereTheRestIs() {
    report()
        .jsonPath("$.decisions.atMeetings")
        .isEqualTo(DECISIONS)
        .jsonPath("$.decisions.list.length()")
        .isEqualTo(200)
        .jsonPath("$.decisions.list[199].decisionId")
        .isEqualTo("decision_199")
        .jsonPath("$.decisions.all")
        .isEqualTo(REPORT + "/decisions")
        .jsonPath("$.assignments.all")
        .isEmpty();
    asked(REPORT + "/decisions?page=2&size=100")
        .jsonPath("$.total")
        .isEqualTo(DECISIONS)
        .jsonPath("$.items.length()")
        .isEqualTo(30)
        .jsonPath("$.items[0].decisionId")
        .isEqualTo("decision_200");
    asked(REPORT + "/assignments")
        .jsonPath("$.items[0].assignmentId")
        .isEqualTo("assignment_parts");
  }

  @Test
  void commentsAndVersionsAreShown() {
    report()
        .jsonPath("$.comments[0].section")
        .isEqualTo("WORK_PLANS")
        .jsonPath("$.comments[0].text")
        .isEqualTo("Ett svårt år.");
    asked(REPORT + "/versions")
        .jsonPath("$.total")
        .isEqualTo(1)
        .jsonPath("$.items[0].issuedOn")
        .isEqualTo("2025-02-01")
        .jsonPath("$.items[0].issuedBy")
        .isEqualTo("anna");
    asked("/api/annual-reports/" + BODY + "/2023/versions").jsonPath("$.total").isEqualTo(0);
  }

  @Test
  void aMemberHasAReportOfItsOwn() {
    asked("/api/annual-reports/organisations/organisation_n/2024")
        .jsonPath("$.organisation.name")
        .isEqualTo("Norrviken")
        .jsonPath("$.bodies.length()")
        .isEqualTo(1)
        .jsonPath("$.bodies[0].body.id")
        .isEqualTo(BODY)
        .jsonPath("$.bodies[0].attendance.notRecorded")
        .isEqualTo(1)
        .jsonPath("$.bodies[0].list[0].task")
        .isEqualTo("svara på enkäten")
        .jsonPath("$.bodies[0].leftToMembers.length()")
        .isEqualTo(0)
        .jsonPath("$.now.done")
        .isEqualTo(1)
        .jsonPath("$.now.decisions")
        .isEqualTo(DECISIONS + 1)
        .jsonPath("$.before.meetings")
        .isEqualTo(1);
    asked("/api/annual-reports/organisations/organisation_n/2020")
        .jsonPath("$.bodies.length()")
        .isEqualTo(0);
  }

  @Test
  void whatIsNoMemberOrNoYearHasNoReport() {
    http.get()
        .uri("/api/annual-reports/organisations/organisation_nowhere/2024")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("UNKNOWN_MEMBER");
    http.get()
        .uri("/api/annual-reports/organisations/organisation_n/24")
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  private WebTestClient.BodyContentSpec report() {
    return asked(REPORT);
  }

  private WebTestClient.BodyContentSpec asked(String uri) {
    return http.get().uri(uri).exchange().expectStatus().isOk().expectBody();
  }
}
