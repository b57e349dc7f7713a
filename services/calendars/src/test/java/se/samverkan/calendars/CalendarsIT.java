package se.samverkan.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.calendars.CalendarStory.BODY;
import static se.samverkan.calendars.CalendarStory.MARCH_1;
import static se.samverkan.calendars.CalendarStory.MEETING;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Calendars are built from the event store, asked for over HTTP, and built anew. */
@NullMarked
@WithDatabases
class CalendarsIT {

  private static final String CANCELLED = "meeting_2";
  private static final String EMPTY = "meeting_3";

  private static boolean recorded;

  @Autowired RecordedHistory history;
  @Autowired MongoTemplate mongo;
  @Autowired WebTestClient http;

  @BeforeEach
  void recordOnce() {
    if (recorded) {
      return;
    }
    history.publish(
        new PersonRegistered("person_anna", "Anna Ek"),
        new PersonRegistered("person_bo", "Bo Al"),
        new PersonRegistered("person_eva", "Eva Gäst"),
        established(BODY, "Gruppen"),
        established("body_empty", "Nätverket"),
        new RepresentativeAppointed(
            BODY, "person_anna", "organisation_n", LocalDate.of(2023, 1, 1)),
        new RepresentativeRelieved(BODY, "person_anna", "organisation_n", MARCH_1, true),
        new SubstituteAppointed(
            BODY, "person_bo", "organisation_n", LocalDate.of(2023, 1, 1), null),
        CalendarStory.called(LocalTime.of(9, 0), LocalTime.of(12, 0)),
        CalendarStory.item("1", "Öppnande"),
        CalendarStory.guest("person_eva", null, LocalTime.of(10, 0)),
        new MeetingPlanned(CANCELLED, BODY, MARCH_1.plusDays(30), null, null, null, null),
        new MeetingCancelled(CANCELLED, BODY, MARCH_1.plusDays(30), null, "för få ärenden"),
        new MeetingPlanned(EMPTY, "body_empty", MARCH_1, null, null, null, null));
    recorded = true;
  }

  @Test
  void theFeedOfABodyHasAllItsMeetingsAndKeepsTheCancelledOnes() {
    assertThat(uids("/api/bodies/" + BODY + "/calendar.ics")).containsExactly(MEETING, CANCELLED);
    assertThat(text("/api/bodies/" + BODY + "/calendar.ics"))
        .contains("METHOD:PUBLISH", "STATUS:CANCELLED", "DESCRIPTION:1 Öppnande");
  }

  @Test
  void theFeedOfAPersonHasTheMeetingsOnWhoseDayThePersonSitsOrIsAGuest() {
    assertThat(uids("/api/persons/person_anna/calendar.ics")).containsExactly(MEETING);
    assertThat(uids("/api/persons/person_bo/calendar.ics")).containsExactly(MEETING, CANCELLED);
    assertThat(uids("/api/persons/person_eva/calendar.ics")).containsExactly(MEETING);
    assertThat(text("/api/persons/person_eva/calendar.ics"))
        .contains("Inbjuden till kl. 10.00–11.00");
  }

  @Test
  void invitationAndCancellationAreFilesOfTheirMethods() {
    EntityExchangeResult<byte[]> invitation = get("/api/meetings/" + MEETING + "/invitation.ics");
    assertThat(invitation.getResponseHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
        .startsWith("text/calendar")
        .contains("method=request", "charset=UTF-8");
    assertThat(text("/api/meetings/" + MEETING + "/invitation.ics"))
        .contains("METHOD:REQUEST", "CN=Anna Ek:", "CN=\"Eva Gäst\":");
    assertThat(text("/api/meetings/" + CANCELLED + "/cancellation.ics"))
        .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
  }

  @Test
  void aReaderThatHasTheFeedGetsNothingAgain() {
    String uri = "/api/bodies/" + BODY + "/calendar.ics";
    String etag = Objects.requireNonNull(get(uri).getResponseHeaders().getETag());
    http.get()
        .uri(uri)
        .header(HttpHeaders.IF_NONE_MATCH, etag)
        .exchange()
        .expectStatus()
        .isNotModified()
        .expectBody()
        .isEmpty();
    assertThat(get("/api/persons/person_eva/calendar.ics").getResponseHeaders().getETag())
        .isNotEqualTo(etag);
  }

  @Test
  void whatIsNotThereIsRefusedByTheNameOfTheParameter() {
    refused("/api/bodies/body_9/calendar.ics", 404, "UNKNOWN_BODY", "bodyId");
    refused("/api/persons/person_9/calendar.ics", 404, "UNKNOWN_PERSON", "personId");
    refused("/api/persons/" + BODY + "/calendar.ics", 404, "UNKNOWN_PERSON", "personId");
    refused("/api/meetings/meeting_9/invitation.ics", 404, "UNKNOWN_MEETING", "meetingId");
    refused("/api/meetings/meeting_9/cancellation.ics", 404, "UNKNOWN_MEETING", "meetingId");
  }

  @Test
  void filesThatWouldSayWhatIsNotSoAreRefused() {
    refused(
        "/api/meetings/" + CANCELLED + "/invitation.ics", 409, "MEETING_IS_CANCELLED", "meetingId");
    refused(
        "/api/meetings/" + MEETING + "/cancellation.ics",
        409,
        "MEETING_IS_NOT_CANCELLED",
        "meetingId");
    refused("/api/meetings/" + EMPTY + "/invitation.ics", 409, "NOBODY_TO_INVITE", "meetingId");
  }

  @Test
  void damagedDocumentsAreMendedByRebuildingToTheSameBytes() {
    String before = text("/api/bodies/" + BODY + "/calendar.ics");
    mongo.updateFirst(byId(MEETING), Update.update("sequence", 99), CalendarMeeting.class);
    mongo.remove(byId(CANCELLED), CalendarMeeting.class);
    assertThat(text("/api/bodies/" + BODY + "/calendar.ics")).isNotEqualTo(before);

    http.post().uri("/api/read-models/calendars/rebuilds").exchange().expectStatus().isAccepted();
    history.awaitReadModels();

    assertThat(text("/api/bodies/" + BODY + "/calendar.ics")).isEqualTo(before);
  }

  private List<String> uids(String uri) {
    return text(uri)
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .map(line -> line.substring(4).replace("@samverkan", ""))
        .toList();
  }

  /** The file with its folded lines put together. */
  private String text(String uri) {
    byte[] body = Objects.requireNonNull(get(uri).getResponseBody());
    return new String(body, StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  private EntityExchangeResult<byte[]> get(String uri) {
    return http.get().uri(uri).exchange().expectStatus().isOk().expectBody().returnResult();
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

  private static BodyEstablished established(String id, String name) {
    return new BodyEstablished(id, name, BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL);
  }

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }
}
