package se.samverkan.application.story;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the chapters share: the server, and the lists that a secretary looks at. */
final class Story {

  private final Rest rest;

  Story(String server) {
    this.rest = new Rest(server);
  }

  Rest rest() {
    return rest;
  }

  Meeting meeting(String bodyId, String date) {
    return new Meeting(rest, "meeting_" + bodyId.replace("body_", "") + "-" + date, bodyId, date);
  }

  /** A meeting that a plan brought into being. */
  Meeting meetingOfPlan(String bodyId, String date) {
    String id =
        items(rest.get("/api/meetings?size=100&body=" + bodyId + "&from=" + date + "&to=" + date))
            .map(meeting -> meeting.path("id").asString())
            .findFirst()
            .orElseThrow(() -> new AssertionError("No meeting of " + bodyId + " on " + date));
    return new Meeting(rest, id, bodyId, date);
  }

  /** The open assignments of a body, as the follow-up list shows them. */
  List<String> openTasks(String bodyId) {
    return items(rest.get("/api/follow-ups?status=open&size=100&body=" + bodyId))
        .map(task -> task.path("task").asString())
        .toList();
  }

  /** What a body decided in a year, as the register shows it. */
  List<String> decided(String bodyId, int year) {
    return items(rest.get("/api/decisions?size=100&body=" + bodyId + "&year=" + year))
        .map(decision -> decision.path("id").asString())
        .toList();
  }

  JsonNode concerns(String municipality, int year) {
    return rest.get(
        "/api/organisations/" + Who.organisation(municipality) + "/concerns?year=" + year);
  }

  static Stream<JsonNode> items(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false);
  }
}
