package se.samverkan.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.followups.FollowUpsFromEvents.ANNA;
import static se.samverkan.followups.FollowUpsFromEvents.BODY;
import static se.samverkan.followups.FollowUpsFromEvents.NORRVIKEN;
import static se.samverkan.followups.FollowUpsFromEvents.SODERVIK;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.followups.answers.AskedStatus;
import se.samverkan.followups.answers.FlowOfMonth;
import se.samverkan.followups.answers.FollowUpBoard;
import se.samverkan.followups.answers.FollowUpBoards;
import se.samverkan.followups.answers.FollowUpFilter;
import se.samverkan.followups.answers.FollowUpList;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** The follow-up list is built from the event store, asked for over HTTP, and built anew. */
@NullMarked
@WithDatabases
class FollowUpsIT {

  @Autowired RecordedHistory history;
  @Autowired MongoTemplate mongo;
  @Autowired WebTestClient http;
  @Autowired FollowUpList list;
  @Autowired FollowUpBoards boards;

  private static boolean recorded;

  @BeforeEach
  void recordOnce() {
    if (recorded) {
      return;
    }
    history.publish(StoryOfTheGroup.events());
    recorded = true;
  }

  @Test
  void openAssignmentsComeByDueDateAndThoseWithoutOneLast() {
    list("", "assignment_overdue", "assignment_later", "assignment_between", "assignment_open");
    list("?size=1&page=1", "assignment_later");
  }

  @Test
  void theListIsFiltered() {
    list("?status=overdue", "assignment_overdue");
    list("?status=done", "assignment_done");
    list("?awaiting=answer", "assignment_between");
    list("?awaiting=acceptance", "assignment_done");
    list("?awaiting=acceptance&status=open");
    list("?status=dropped", "assignment_dropped");
    list("?status=all&text=WEBBPLATSEN (klar", "assignment_done");
    list("?status=all&text=W.*N");
    list("?body=" + BODY + "&organisation=" + SODERVIK, "assignment_later");
    list("?organisation=" + NORRVIKEN, "assignment_overdue", "assignment_open");
    list("?person=" + ANNA + "&dueBefore=2024-04-13", "assignment_overdue");
    list("?dueBefore=2024-04-12");
  }

  @Test
  void theBoardSaysWhatTheListAndTheCountsSay() {
    Paging first = new Paging(0, 2);
    for (FollowUpFilter filter :
        List.of(
            FollowUpFilter.NONE,
            new FollowUpFilter(null, NORRVIKEN, null, null, null, null),
            new FollowUpFilter(BODY, null, ANNA, null, null, "webb"))) {
      for (AskedStatus status : AskedStatus.values()) {
        FollowUpBoard board = boards.of(filter, status, first, 2024, 14).block();
        assertThat(board)
            .extracting(FollowUpBoard::list, FollowUpBoard::counts)
            .containsExactly(list.page(filter, status, first).block(), list.counts(filter).block());
      }
    }
    assertThat(boards.parts().block())
        .containsEntry(
            NORRVIKEN,
            list.counts(new FollowUpFilter(null, NORRVIKEN, null, null, null, null)).block())
        .containsEntry(BODY, list.counts(FollowUpFilter.NONE).block());
  }

  @Test
  void theBoardSaysWhatCameAndWasClosedInEachMonthAndWhatIsDueSoon() {
    assertThat(boardOf(2024).soon()).isOne();
    assertThat(boardOf(2024).flow())
        .hasSize(12)
        .contains(
            new FlowOfMonth(YearMonth.of(2024, 2), 0, 0, 0, 0),
            new FlowOfMonth(YearMonth.of(2024, 3), 6, 0, 0, 6),
            new FlowOfMonth(YearMonth.of(2024, 5), 0, 1, 1, 4));
    assertThat(boardOf(2025).flow()).contains(new FlowOfMonth(YearMonth.of(2025, 1), 0, 0, 0, 4));
  }

  @Test
  void anAssignmentIsAnsweredWithAllThatIsKnownOfIt() {
    http.get()
        .uri("/api/assignments/assignment_overdue")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.body.name")
        .isEqualTo("Gruppen")
        .jsonPath("$.daysOverdue")
        .isEqualTo(4)
        .jsonPath("$.due.date")
        .isEqualTo("2024-04-12")
        .jsonPath("$.due.setDate")
        .isEqualTo("2024-04-05")
        .jsonPath("$.assignees[0].name")
        .isEqualTo("Anna Ek")
        .jsonPath("$.assignees[0].organisation.name")
        .isEqualTo("Norrviken")
        .jsonPath("$.givenAt.meetingDate")
        .isEqualTo("2024-03-01")
        .jsonPath("$.givenAt.itemTitle")
        .isEqualTo("Budget")
        .jsonPath("$.decision.number")
        .isEqualTo("14")
        .jsonPath("$.source.sourceLine")
        .isEqualTo(12);
    http.get()
        .uri("/api/assignments/assignment_done")
        .exchange()
        .expectBody()
        .jsonPath("$.reported.at.meetingDate")
        .isEqualTo("2024-04-12")
        .jsonPath("$.overdue")
        .isEqualTo(false);
    http.get()
        .uri("/api/assignments/assignment_dropped")
        .exchange()
        .expectBody()
        .jsonPath("$.dropped.decision.text")
        .isEqualTo("att ge uppdrag");
  }

  @Test
  void anAssignmentFromBetweenMeetingsIsAnsweredWithHowItGoesOn() {
    for (String address : List.of("/api/assignments/", "/api/assignments/between-meetings/")) {
      http.get()
          .uri(address + "assignment_between")
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.givenAt.meetingId")
          .doesNotExist()
          .jsonPath("$.decision.number")
          .isEqualTo("14")
          .jsonPath("$.assignees[0].acceptedOn")
          .isEqualTo("2024-04-05")
          .jsonPath("$.awaiting")
          .isEqualTo("ANSWER")
          .jsonPath("$.course[1].kind")
          .isEqualTo("MORE_TIME_ASKED")
          .jsonPath("$.course[1].due.date")
          .isEqualTo("2024-05-03")
          .jsonPath("$.course[1].text")
          .isEqualTo("sjukdom");
    }
  }

  @Test
  void countsFollowTheSameFilters() {
    counts("", 4, 1, 1, 1, 6);
    counts("?organisation=" + SODERVIK, 1, 0, 0, 0, 1);
  }

  @Test
  void whatIsNotThereIsRefusedByTheNameOfTheParameter() {
    refused("/api/assignments/assignment_struck", 404, "UNKNOWN_ASSIGNMENT", "assignmentId");
    refused("/api/follow-ups?body=body_9", 404, "UNKNOWN_BODY", "body");
    refused(
        "/api/follow-ups?organisation=organisation_9", 404, "UNKNOWN_ORGANISATION", "organisation");
    refused("/api/follow-ups/counts?person=person_9", 404, "UNKNOWN_PERSON", "person");
    refused("/api/follow-ups?status=late", 400, "UNKNOWN_FOLLOW_UP_STATUS", "status");
    refused("/api/follow-ups?awaiting=rain", 400, "UNKNOWN_AWAITING", "awaiting");
    refused("/api/follow-ups?dueBefore=2024-02-30", 400, "MALFORMED_REQUEST", "dueBefore");
    refused("/api/follow-ups?size=501", 400, "PAGE_OUT_OF_RANGE", "size");
  }

  @Test
  void damagedDocumentsAreMendedByRebuilding() {
    var overdue = mongo.findById("assignment_overdue", FollowUp.class);
    mongo.updateFirst(
        byId("assignment_overdue"), Update.update("task.text", "skadad"), FollowUp.class);
    mongo.remove(byId("assignment_later"), FollowUp.class);
    mongo.remove(byId("meeting_1"), KnownMeeting.class);

    http.post().uri("/api/read-models/follow-ups/rebuilds").exchange().expectStatus().isAccepted();
    history.awaitReadModels();

    assertThat(mongo.findById("assignment_overdue", FollowUp.class)).isEqualTo(overdue);
    openAssignmentsComeByDueDateAndThoseWithoutOneLast();
    anAssignmentIsAnsweredWithAllThatIsKnownOfIt();
  }

  private FollowUpBoard boardOf(int year) {
    return Objects.requireNonNull(
        boards.of(FollowUpFilter.NONE, AskedStatus.OPEN, new Paging(0, 1), year, 14).block());
  }

  private void list(String query, String... ids) {
    http.get()
        .uri("/api/follow-ups" + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[*].assignmentId")
        .value(found -> assertThat((List<?>) found).isEqualTo(List.of(ids)));
  }

  private void counts(String query, int open, int overdue, int done, int dropped, int all) {
    http.get()
        .uri("/api/follow-ups/counts" + query)
        .exchange()
        .expectBody()
        .json(
            """
            {"open": %d, "overdue": %d, "done": %d, "dropped": %d, "all": %d}
            """
                .formatted(open, overdue, done, dropped, all));
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
