package se.samverkan.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.application.Asked;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;

/**
 * An event that was stored in its first revision is read by everybody in the one of now, and stays
 * as it was stored.
 */
@WithDatabases
@TestPropertySource(
    properties = {"samverkan.sign-in.required=false", "test.databases=of earlier revisions"})
class EarlierRevisionIT {

  private static final Path SAMPLE =
      Path.of("../../shared-events/src/test/resources/events/bodies.ChairsElected.1.json");
  private static final String BODY = "body_7c9e6679f7425";
  private static final String CHAIR = "organisation_7c9e6679f7425";
  private static final String VICE_CHAIR = "organisation_9b1deb4d";
  private static final String WHY = "Ekdala avstår från ordförandeskapet under sammanslagningen";

  @Autowired RecordedHistory history;
  @Autowired DataSource dataSource;
  @Autowired WebTestClient http;
  JdbcTemplate events;

  @BeforeEach
  void anElectionIsStoredAsItWasInTheFirstRevision() throws Exception {
    events = new JdbcTemplate(dataSource);
    if (!events.queryForList("select 1 from event").isEmpty()) {
      return;
    }
    history.publish(
        new OrganisationRegistered(CHAIR, "Ekdala", OrganisationKind.MUNICIPALITY),
        new OrganisationRegistered(VICE_CHAIR, "Lindvik", OrganisationKind.MUNICIPALITY),
        new BodyEstablished(BODY, "Rådet", BodyKind.COMMITTEE, BodyProfile.INFORMAL),
        new MemberAdmitted(BODY, CHAIR, LocalDate.of(2020, 1, 1)),
        new MemberAdmitted(BODY, VICE_CHAIR, LocalDate.of(2020, 1, 1)));
    events.update(
        "insert into event (event_id, stream_id, stream_type, sequence_number, recorded_at, name,"
            + " revision, payload, metadata) select 'of-the-first-revision', stream_id,"
            + " stream_type, sequence_number + 1, recorded_at, 'bodies.ChairsElected', '1', ?,"
            + " metadata from event where stream_id = ? order by sequence_number desc limit 1",
        Files.readString(SAMPLE),
        BODY);
    history.awaitReadModels();
  }

  @Test
  void readModelsReadIt() {
    JsonNode elected = ask("/api/bodies/" + BODY + "/chairs");

    assertThat(elected.findValue("departureReason").asString()).isEqualTo(WHY);
  }

  @Test
  void historiesReadItAndTellTheReasonAsAReason() {
    JsonNode told = ask("/api/histories/" + BODY);

    JsonNode election = entry(told, "bodies.ChairsElected");
    assertThat(election.get("reason").asString()).isEqualTo(WHY);
  }

  @Test
  void thePastReadsItToo() {
    Instant moment = Instant.now();
    history.publish(
        new OrganisationRegistered("organisation_later", "Granvik", OrganisationKind.MUNICIPALITY));

    JsonNode elected = ask("/api/bodies/" + BODY + "/chairs?knownOn=" + moment);

    assertThat(elected.findValue("departureReason").asString()).isEqualTo(WHY);
  }

  @Test
  void theAggregateReadsItAndGoesOnFromThere() {
    http.post()
        .uri("/api/bodies/" + BODY + "/chairs/2025/replace")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            Map.of(
                "chairOrganisationId",
                VICE_CHAIR,
                "viceChairOrganisationId",
                CHAIR,
                "from",
                "2025-09-01",
                "reason",
                "Byte efter sommaren."))
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
    history.awaitReadModels();

    JsonNode replaced = entry(ask("/api/histories/" + BODY), "bodies.ChairsReplaced");
    assertThat(replaced.get("changes").toString()).contains("Ekdala", "Lindvik");
  }

  @Test
  void whatIsStoredStaysAsItIs() throws Exception {
    Map<String, @Nullable Object> stored =
        events.queryForMap("select * from event where event_id = 'of-the-first-revision'");

    assertThat(stored)
        .containsEntry("revision", "1")
        .containsEntry("payload", Files.readString(SAMPLE));
  }

  private static JsonNode entry(JsonNode told, String event) {
    return told.get("items")
        .valueStream()
        .filter(each -> each.get("event").asString().equals(event))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode ask(String address) {
    return Asked.json(http, address);
  }
}
