package se.samverkan.application.minutesimports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import se.samverkan.platform.testing.RecordedHistory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A running installation as its users meet it, and the events that it keeps. */
@TestComponent
final class Installation {

  private static final Set<String> DIFFERS_BY_ORDER =
      Set.of("at", "recorded", "recordedAt", "source", "corrections", "dueChanges", "history");

  private final WebTestClient http;
  private final JdbcTemplate events;
  private final RecordedHistory history;

  Installation(WebTestClient http, DataSource dataSource, RecordedHistory history) {
    this.http = http;
    this.events = new JdbcTemplate(dataSource);
    this.history = history;
  }

  List<ImportResult> record(MinutesFile... files) {
    return post(false, List.of(files));
  }

  List<ImportResult> preview(MinutesFile... files) {
    return post(true, List.of(files));
  }

  private List<ImportResult> post(boolean preview, List<MinutesFile> files) {
    MultipartBodyBuilder form = new MultipartBodyBuilder();
    files.forEach(
        each -> form.part("files", new ByteArrayResource(each.content())).filename(each.name()));
    List<ImportResult> results =
        http.post()
            .uri("/api/minutes-imports?preview={preview}", preview)
            .body(BodyInserters.fromMultipartData(form.build()))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBodyList(ImportResult.class)
            .returnResult()
            .getResponseBody();
    history.awaitReadModels();
    return Objects.requireNonNull(results);
  }

  JsonNode ask(String question, Object... values) {
    byte[] answer =
        http.get()
            .uri(question, values)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBodyContent();
    return JsonMapper.shared()
        .readTree(new String(Objects.requireNonNull(answer), StandardCharsets.UTF_8));
  }

  /** The agenda of the meeting that a document was about. */
  JsonNode meeting(ImportResult result) {
    return ask("/api/meetings/{id}", String.valueOf(result.meetingId()));
  }

  /** The items of a list, all pages of it. */
  List<JsonNode> list(String question) {
    List<JsonNode> all = new ArrayList<>();
    JsonNode page;
    int number = 0;
    do {
      page = ask(question + (question.contains("?") ? "&" : "?") + "size=500&page=" + number++);
      page.get("items").forEach(all::add);
    } while (all.size() < page.get("total").asLong());
    return all;
  }

  long events() {
    return Objects.requireNonNull(events.queryForObject("select count(*) from event", Long.class));
  }

  /** An event by its name, with what it says of how it came about. */
  record Kept(String name, String metadata) {}

  List<Kept> eventsFrom(String file) {
    return kept("metadata like ?", "%\"sourceFile\":\"" + file + "\"%");
  }

  List<Kept> eventsWithoutFile() {
    return kept("metadata not like ?", "%\"sourceFile\":%");
  }

  private List<Kept> kept(String condition, String value) {
    return events.query(
        "select name, metadata from event where " + condition + " order by position",
        (row, number) -> new Kept(row.getString("name"), row.getString("metadata")),
        value);
  }

  /** Every answer to every question, without when and from which file it was recorded. */
  Map<String, JsonNode> everything() {
    Map<String, JsonNode> answers = new TreeMap<>();
    for (JsonNode meeting : list("/api/meetings")) {
      String id = meeting.get("id").asString();
      answers.put("meeting " + id, ask("/api/meetings/{id}", id));
      String body = meeting.get("body").get("id").asString();
      answers.put("body " + body, ask("/api/bodies/{id}", body));
    }
    for (JsonNode decision : list("/api/decisions")) {
      answers.put("decision " + decision.get("id").asString(), decision);
    }
    for (JsonNode followUp : list("/api/follow-ups?status=all")) {
      answers.put("follow-up " + followUp.get("assignmentId").asString(), followUp);
    }
    for (JsonNode matter : list("/api/matters")) {
      String id = matter.get("id").asString();
      answers.put("matter " + id, ask("/api/matters/{id}", id));
    }
    for (JsonNode report : list("/api/annual-reports")) {
      String body = report.get("body").get("id").asString();
      int year = report.get("year").asInt();
      answers.put(
          "report " + body + " " + year, ask("/api/annual-reports/{body}/{year}", body, year));
    }
    answers.values().forEach(Installation::forgetWhatDiffersByOrder);
    return answers;
  }

  private static void forgetWhatDiffersByOrder(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(DIFFERS_BY_ORDER);
    }
    node.forEach(Installation::forgetWhatDiffersByOrder);
  }
}
