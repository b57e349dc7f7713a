package se.samverkan.application.security;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesPublished;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** The public sees what has been published, and nothing more. */
@WithDatabases
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class PublishedIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired WebTestClient http;
  @Autowired RecordedHistory history;

  @BeforeEach
  void twoMeetingsHaveMinutesAndOneOfThemIsPublished() {
    if (isEmpty()) {
      history.publish(
          new BodyEstablished(
              "body_1", "Nätverket", BodyKind.values()[0], BodyProfile.values()[0]));
      for (String meeting : new String[] {"meeting_1", "meeting_2"}) {
        history.publish(
            new MeetingPlanned(meeting, "body_1", DAY, null, null, null, null),
            new DecisionRecorded(
                "decision_" + meeting,
                "body_1",
                meeting,
                "item_1",
                "1",
                null,
                "1",
                "Bifall.",
                DecisionOutcome.APPROVED,
                DAY),
            new MinutesDrafted(meeting, 1, "Anteckningar " + meeting, "abc", DAY, null));
      }
      history.publish(new MinutesPublished("meeting_1", "abc", DAY.plusDays(7)));
    }
  }

  @Test
  void anybodySeesPublishedMinutesWithTheirDecisions() {
    get("/api/published/meetings/meeting_1")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.meeting.body")
        .isEqualTo("Nätverket")
        .jsonPath("$.content")
        .isEqualTo("Anteckningar meeting_1")
        .jsonPath("$.decisions[0].text")
        .isEqualTo("Bifall.");
  }

  @Test
  void whatIsNotPublishedIsNotThere() {
    get("/api/published/meetings")
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(1)
        .jsonPath("$.items[0].meetingId")
        .isEqualTo("meeting_1");
    for (String meeting : new String[] {"meeting_2", "meeting_none"}) {
      get("/api/published/meetings/" + meeting)
          .expectStatus()
          .isNotFound()
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("NOT_PUBLISHED");
    }
  }

  private boolean isEmpty() {
    return get("/api/published/meetings/meeting_1").returnResult(Void.class).getStatus().isError();
  }

  private WebTestClient.ResponseSpec get(String uri) {
    return http.get().uri(uri).exchange();
  }
}
