package se.samverkan.application.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.application.Asked;
import se.samverkan.documents.pdf.Conformance;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An extract tells a decision with its history; who signs it off answers for it, and it can be
 * checked.
 */
@WithDatabases
@TestPropertySource(
    properties = {
      "samverkan.sign-in.required=false",
      "samverkan.operator=arkivarien",
      "test.databases=of extracts"
    })
class DecisionExtractIT {

  private static final String DECISION = "/api/decisions/decision_extract";

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;
  @Autowired DataSource dataSource;

  @BeforeEach
  void aDecisionWasMadeAndCorrected() {
    if (new JdbcTemplate(dataSource).queryForList("select 1 from event").isEmpty()) {
      history.publish(
          new BodyEstablished(
              "body_extract", "Rådet", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
          new PersonRegistered("person_eva", "Eva Ekdal"),
          new PersonRegistered("person_bo", "Bo Berg"),
          new MeetingHeld(
              "meeting_extract",
              "body_extract",
              LocalDate.of(2024, 3, 1),
              LocalTime.of(9, 0),
              null,
              "Eken",
              List.of(),
              null),
          item(),
          present("person_eva"),
          recorded(),
          new ReservationMade(
              "decision_extract",
              "reservation_1",
              "person_bo",
              null,
              "För dyrt.",
              LocalDate.of(2024, 3, 1)),
          corrected("Rådet beslutar att gå vidare.", "Ordet hade fallit bort."));
    }
  }

  @Test
  void itTellsTheDecisionWhoTookPartAndWhatWasSaidBeforeInAnArchivalFile() throws Exception {
    byte[] pdf = pdf(DECISION + "/extract.pdf");

    Conformance.isArchivalAndAccessible(pdf);
    assertThat(text(pdf))
        .contains("Rådet beslutar att gå vidare.", "Eva Ekdal", "För dyrt.", "Budget")
        .contains("Rättelse: Beslutet rättades", "Ordet hade fallit bort.")
        .contains("i stället för ”Rådet beslutar att avvakta.”")
        .contains("Händelser om beslutet 3", "Inte bestyrkt.");
  }

  @Test
  void whoSignsItOffIsInItAndInTheHistoryAndTheFileStaysAsItWas() throws Exception {
    JsonNode issued = issue();
    String sha256 = issued.get("sha256").asString();
    byte[] pdf = pdf(DECISION + "/extract.pdf?signed=" + sha256);

    assertThat(sha256(pdf)).isEqualTo(sha256);
    Conformance.isArchivalAndAccessible(pdf);
    assertThat(text(pdf)).contains("Bestyrks.", "intygar arkivarien", "Underskrift:");
    JsonNode checked = json("/api/extracts?sha256=" + sha256);
    assertThat(checked.get("signedOff").asBoolean()).isTrue();
    assertThat(checked.at("/extract/actor").asString()).isEqualTo("arkivarien");
    assertThat(checked.at("/extract/body/name").asString()).isEqualTo("Rådet");
    assertThat(checked.at("/extract/changedAt").isNull()).isTrue();
    assertThat(json("/api/histories/decision_extract").toString())
        .contains("decisions.DecisionExtractIssued", sha256);

    history.publish(corrected("Rådet beslutar att gå vidare nu.", "Ännu ett ord."));

    assertThat(pdf(DECISION + "/extract.pdf?signed=" + sha256)).isEqualTo(pdf);
    JsonNode outdated = json("/api/extracts?sha256=" + sha256);
    assertThat(outdated.get("signedOff").asBoolean()).isTrue();
    assertThat(outdated.at("/extract/changedAt").asString()).isNotBlank();
    JsonNode next = issue();
    assertThat(next.get("eventsSha256")).isNotEqualTo(issued.get("eventsSha256"));
    JsonNode all = json(DECISION + "/extracts");
    assertThat(all.at("/items/0/sha256")).isEqualTo(next.get("sha256"));
    assertThat(all.get("items").size()).isGreaterThanOrEqualTo(2);
    history.publish(corrected("Rådet beslutar att gå vidare.", "Som det var."));
  }

  @Test
  void theHashOfTheEventsIsComputedByWhoeverCanReadThem() {
    JsonNode issued = issue();

    assertThat(
            new JdbcTemplate(dataSource)
                .queryForObject(
                    """
                    select encode(sha256(convert_to(string_agg(concat_ws(E'\\n', position, event_id,
                        recorded_at, name, revision, payload, metadata), E'\\n'
                        order by sequence_number), 'UTF8')), 'hex')
                    from event where stream_id = 'decision_extract' and position < ?
                    """,
                    String.class,
                    issued.get("position").asLong()))
        .isEqualTo(issued.get("eventsSha256").asString());
  }

  @Test
  void aFileThatNobodySignedOffIsToldSo() {
    JsonNode checked = json("/api/extracts?sha256=" + "0".repeat(64));

    assertThat(checked.get("signedOff").asBoolean()).isFalse();
    refused(DECISION + "/extract.pdf?signed=" + "0".repeat(64), "UNKNOWN_EXTRACT");
    refused("/api/decisions/decision_nowhere/extract.pdf", "UNKNOWN_DECISION");
  }

  private void refused(String uri, String code) {
    http.get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  private JsonNode issue() {
    JsonNode issued =
        JsonMapper.shared()
            .readTree(
                Objects.requireNonNull(
                    http.post()
                        .uri(DECISION + "/extracts")
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent()));
    history.awaitReadModels();
    return issued;
  }

  private byte[] pdf(String uri) {
    return Objects.requireNonNull(
        http.get()
            .uri(uri)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType("application/pdf")
            .expectBody()
            .returnResult()
            .getResponseBodyContent());
  }

  private JsonNode json(String uri) {
    return Asked.json(http, uri);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var opened = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static AgendaItemAdded item() {
    return new AgendaItemAdded("meeting_extract", "item_extract", "4", "Budget", List.of());
  }

  private static AttendanceRecorded present(String personId) {
    return new AttendanceRecorded(
        "meeting_extract",
        new Attendance(
            personId,
            null,
            AttendanceStatus.PRESENT,
            AttendanceCapacity.MEMBER,
            null,
            false,
            List.of(),
            null,
            null));
  }

  private static DecisionRecorded recorded() {
    return new DecisionRecorded(
        "decision_extract",
        "body_extract",
        "meeting_extract",
        "item_extract",
        "4",
        null,
        "1",
        "Rådet beslutar att avvakta.",
        DecisionOutcome.APPROVED,
        LocalDate.of(2024, 3, 1));
  }

  private static DecisionCorrected corrected(String text, String reason) {
    return new DecisionCorrected(
        "decision_extract", "item_extract", "4", null, "1", text, DecisionOutcome.APPROVED, reason);
  }
}
