package se.samverkan.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingPlanProposed;
import se.samverkan.events.meetings.NoticePosted;
import se.samverkan.events.meetings.NoticeTakenDown;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Meeting plans and the notices of a meeting are asked for over HTTP. */
@WithDatabases
class PlansAndNoticesIT {

  private static final String BODY = "body_board";
  private static final String MEETING = "meeting_board";
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;

  @Test
  void plansAndNoticesAreAnswered() {
    history.publish(
        new BodyEstablished(BODY, "Nämnden", BodyKind.COMMITTEE, BodyProfile.JOINT_BOARD),
        new MeetingPlanProposed(
            "meetingplan_1", 2027, List.of(BODY), List.of(), List.of(), List.of(), MARCH),
        new MeetingHeld(MEETING, BODY, MARCH, null, null, null, List.of(), null),
        new AgendaItemAdded(MEETING, "item_bridge", "2", "Bron", List.of()),
        new NoticePosted(
            MEETING,
            "notice_1",
            List.of("item_bridge"),
            MARCH,
            MARCH.plusDays(2),
            MARCH.plusDays(3),
            MARCH.plusDays(24),
            "Rådhuset",
            "kansliet"),
        new NoticeTakenDown(MEETING, "notice_1", LocalDate.of(2024, 4, 5)));

    shows("/api/meeting-plans?body=" + BODY + "&year=2027", "$.items[0].id", "meetingplan_1");
    shows("/api/meeting-plans?year=2028", "$.total", 0);
    shows("/api/meeting-plans/meetingplan_1", "$.bodies[0].name", "Nämnden");
    shows("/api/meetings/" + MEETING + "/notices", "$[0].postedInTime", false);
    shows("/api/meetings/" + MEETING + "/notices/notice_1", "$.takenDownOn", "2024-04-05");
    shows("/api/meetings/" + MEETING + "/notices/notice_1", "$.items[0].name", "2 Bron");
  }

  @Test
  void whatIsNotThereIsRefusedByTheNameOfTheParameter() {
    history.publish(
        new MeetingHeld("meeting_none", BODY, MARCH, null, null, null, List.of(), null));
    refused("/api/meeting-plans/meetingplan_9", "UNKNOWN_MEETING_PLAN", "meetingPlanId");
    refused("/api/meeting-plans?body=body_9", "UNKNOWN_BODY", "body");
    refused("/api/meetings/meeting_none/notices/notice_9", "UNKNOWN_NOTICE", "noticeId");
    refused("/api/meetings/meeting_9/notices", "UNKNOWN_MEETING", "meetingId");
    refused(
        "/api/meetings/meeting_none/minutes/proposal?language=de", "LANGUAGE_UNKNOWN", "language");
    shows("/api/meetings/meeting_none/notices", "$.length()", 0);
  }

  private void shows(String uri, String path, Object value) {
    http.get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath(path)
        .value(found -> assertThat(found).isEqualTo(value));
  }

  private void refused(String uri, String code, String field) {
    http.get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .is4xxClientError()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.field")
        .isEqualTo(field);
  }
}
