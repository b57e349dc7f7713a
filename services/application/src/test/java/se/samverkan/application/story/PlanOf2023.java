package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.story.Rest.object;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The twelve dates of 2023: proposed by rules, adjusted at the meeting, two changed later. */
final class PlanOf2023 {

  static final String ID = "meetingplan_2023";

  /** The dates of the group, by month. */
  private static final Map<Integer, String> GROUP =
      Map.of(2, "02-10", 4, "04-28", 6, "06-09", 9, "09-21", 10, "10-27", 12, "12-15");

  /** The dates of the committee, by month; that of May and that of November are changed later. */
  private static final Map<Integer, String> COMMITTEE =
      Map.of(1, "01-12", 3, "03-16", 5, "05-11", 8, "08-17", 10, "10-12", 11, "11-16");

  private PlanOf2023() {}

  static void proposedAndAdjusted(Story story) {
    Rest rest = story.rest();
    rest.post(
        "/api/meeting-plans",
        "meetingPlanId",
        ID,
        "year",
        2023,
        "proposedOn",
        "2022-11-25",
        "bodyIds",
        List.of(Who.GROUP, Who.COMMITTEE),
        "rules",
        List.of(
            rule(Who.GROUP, "FRIDAY", "08:30", "11:00", GROUP),
            rule(Who.COMMITTEE, "THURSDAY", "13:00", "15:00", COMMITTEE)));
    for (JsonNode date : dates(rest)) {
      boolean group = date.path("body").path("id").asString().equals(Who.GROUP);
      int month = Integer.parseInt(date.path("meeting").path("date").asString().substring(5, 7));
      String decided = "2023-" + (group ? GROUP : COMMITTEE).get(month);
      rest.post(
          "/api/meeting-plans/"
              + ID
              + "/dates/"
              + date.path("meeting").path("meetingId").asString(),
          "reason",
          "Avstämt mot länets möten.",
          "slot",
          object(
              "date",
              decided,
              "start",
              group ? "08:30" : "13:00",
              "end",
              group ? "11:00" : "15:00"));
    }
  }

  static void adoptedByItself(Story story) {
    story
        .rest()
        .eventually(
            "/api/meetings?size=100&from=2023-01-01&to=2023-12-31",
            all -> all.path("total").asInt() == 12);
    assertThat(dates(story.rest())).hasSize(12).allMatch(date -> date.path("adopted").asBoolean());
  }

  static void changed(Story story, String from, String to, String on, String reason) {
    Meeting meeting = story.meetingOfPlan(Who.COMMITTEE, from);
    story
        .rest()
        .post(
            "/api/meeting-plans/" + ID + "/dates/" + meeting.id() + "/change",
            "changedOn",
            on,
            "reason",
            reason,
            "slot",
            object("date", to, "start", "13:00", "end", "15:00"));
    JsonNode moved =
        story
            .rest()
            .eventually(meeting.path(), m -> m.path("meeting").path("date").asString().equals(to));
    assertThat(moved.path("moves").toString()).contains(from);
    assertThat(story.rest().get("/api/meeting-plans/" + ID).path("changes").toString())
        .contains(from, to, reason);
  }

  private static List<JsonNode> dates(Rest rest) {
    return StreamSupport.stream(
            rest.get("/api/meeting-plans/" + ID).path("dates").spliterator(), false)
        .toList();
  }

  private static Map<String, Object> rule(
      String body, String weekday, String start, String end, Map<Integer, String> dates) {
    return object(
        "bodyId",
        body,
        "weekday",
        weekday,
        "start",
        start,
        "end",
        end,
        "months",
        dates.keySet().stream().sorted().toList());
  }
}
