package se.samverkan.application.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.documents.pdf.Conformance;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.json.JsonMapper;

/** Documents over HTTP. */
@WithDatabases
@TestPropertySource(properties = "samverkan.sign-in.required=false")
class DocumentsIT {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Each test has a body of its own. */
  private final String body = "body_documents-" + NUMBER.incrementAndGet();

  private final String first = body.replace("body", "meeting") + "-1";
  private final String report = "/api/annual-reports/" + body + "/2023";
  private final String meeting = "/api/meetings/" + first;

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;

  @BeforeEach
  void thereIsAMeeting() {
    history.publish(
        new BodyEstablished(body, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        held(first, LocalDate.of(2023, 3, 1)));
  }

  @Test
  void whatWasIssuedIsTheSameFileWhateverHappensAfterwards() throws Exception {
    long issued = issue();
    byte[] pdf = get(report + "/versions/1.pdf", "application/pdf", issued);
    byte[] docx = get(report + "/versions/1.docx", Format.DOCX_TYPE, issued);
    Conformance.isArchivalAndAccessible(pdf);
    assertThat(text(pdf)).contains("Version 1, utgiven", "Hållna möten: 1.");

    history.publish(held(first + "-later", LocalDate.of(2023, 9, 1)));
    long second = issue();

    assertThat(get(report + "/versions/1.pdf", "application/pdf", second)).isEqualTo(pdf);
    assertThat(get(report + "/versions/1.docx", Format.DOCX_TYPE, second)).isEqualTo(docx);
    assertThat(text(get(report + ".pdf", "application/pdf", second)))
        .contains("Inte utgiven.", "Hållna möten: 2.");
  }

  @Test
  void aMemberHasAReportOfItsOwn() throws Exception {
    String member = body.replace("body", "organisation");
    history.publish(
        new OrganisationRegistered(member, "Eksta", OrganisationKind.MUNICIPALITY),
        new MemberAdmitted(body, member, LocalDate.of(2023, 1, 1)));
    String report = "/api/annual-reports/organisations/" + member + "/2023";
    byte[] pdf = get(report + ".pdf", "application/pdf", issue());
    Conformance.isArchivalAndAccessible(pdf);
    assertThat(text(pdf)).contains("Eksta", "Årsredovisning 2023", "Gruppen", "Inga uppdrag.");
    assertThat(get(report + ".pdf", "application/pdf", 0)).isEqualTo(pdf);
    assertThat(new String(get(report + ".html?language=en", Format.HTML_TYPE, 0), UTF_8))
        .contains("<svg", "Annual report 2023");
  }

  @Test
  void aPageMayHaveItsStyleAndNothingElse() {
    http.get()
        .uri(report + ".html?language=en")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.TEXT_HTML)
        .expectHeader()
        .values(
            "Content-Security-Policy",
            values ->
                assertThat(values)
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'; style-src 'sha256-"))
        .expectBody(String.class)
        .value(body -> assertThat(body).contains("<html", "lang=\"en\"", "Annual report 2023"));
  }

  @Test
  void callsAndMinutesAreInTheLanguageAskedFor() throws Exception {
    assertThat(text(get(meeting + "/agenda.pdf", "application/pdf", 0)))
        .contains("Kallelse", "onsdag 1 mars 2023", "Eken");
    assertThat(text(get(meeting + "/agenda.pdf?language=en", "application/pdf", 0)))
        .contains("Notice of meeting", "Wednesday 1 March 2023");
    assertThat(text(get(meeting + "/minutes.pdf?language=en", "application/pdf", 0)))
        .contains("Proposal. Composed from what was recorded");
  }

  @Test
  void aFileThatIsStillTheSameIsNotSentAgain() {
    String tag =
        Objects.requireNonNull(
            http.get()
                .uri(meeting + "/agenda.pdf")
                .exchange()
                .returnResult(byte[].class)
                .getResponseHeaders()
                .getETag());
    http.get()
        .uri(meeting + "/agenda.pdf")
        .header("If-None-Match", tag)
        .exchange()
        .expectStatus()
        .isNotModified();
  }

  @Test
  void whatCannotBeMadeIsRefused() {
    refused(meeting + "/agenda.pdf?language=fi", 400, "DOCUMENT_LANGUAGE_UNKNOWN");
    refused("/api/meetings/meeting_nowhere/agenda.pdf", 404, "UNKNOWN_MEETING");
    refused("/api/meetings/meeting_nowhere/minutes.docx", 404, "UNKNOWN_MEETING");
    refused("/api/annual-reports/body_nowhere/2023.pdf", 404, "UNKNOWN_BODY");
    refused(
        "/api/annual-reports/organisations/organisation_nowhere/2023.pdf", 404, "UNKNOWN_MEMBER");
    refused("/api/annual-reports/" + body + "/23.pdf", 400, "YEAR_OUT_OF_RANGE");
    refused(report + "/versions/99.pdf", 404, "UNKNOWN_VERSION");
  }

  private void refused(String uri, int status, String code) {
    http.get()
        .uri(uri)
        .accept(MediaType.APPLICATION_PDF, MediaType.ALL)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  private long issue() {
    byte[] answer =
        Objects.requireNonNull(
            http.post()
                .uri(report + "/versions")
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    return JsonMapper.shared().readTree(answer).get("position").asLong();
  }

  private byte[] get(String uri, String type, long after) {
    return Objects.requireNonNull(
        http.get()
            .uri(uri + (uri.contains("?") ? "&" : "?") + "after=" + after)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType(type)
            .expectBody()
            .returnResult()
            .getResponseBodyContent());
  }

  private static String text(byte[] pdf) throws IOException {
    try (var opened = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(opened);
    }
  }

  private MeetingHeld held(String meetingId, LocalDate date) {
    return new MeetingHeld(meetingId, body, date, null, null, "Eken", List.of(), null);
  }
}
