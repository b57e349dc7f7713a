package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.story.Rest.object;

import java.util.List;
import se.samverkan.platform.ids.TypedId;

/** The work plan of 2024, from what the networks put forward to what came of it. */
final class WorkPlanOf2024 {

  static final String ID = TypedId.derived("workplan", Who.GROUP, "2024");
  private static final String PATH = "/api/work-plans/" + ID;

  private WorkPlanOf2024() {}

  static void preparedByTheNetworks(Story story) {
    Rest rest = story.rest();
    rest.post(
        "/api/work-plans",
        "workPlanId",
        ID,
        "bodyId",
        Who.GROUP,
        "year",
        2024,
        "title",
        "Verksamhetsplan 2024",
        "begunOn",
        "2023-09-29");
    rest.post(PATH + "/focus-areas", "focusAreaId", "focusarea_infra", "title", "Infrastruktur");
    for (String word : List.of("remiss", "cykel")) {
      rest.post(
          PATH + "/put-forward",
          "putForwardId",
          "putforward_" + word,
          "byBodyId",
          Who.TRAFFIC,
          "focusAreaId",
          "focusarea_infra",
          "title",
          word.equals("remiss") ? "Gemensamt svar på inriktningsplaneringen" : "Cykelstråk",
          "putForwardOn",
          "2023-09-29");
    }
    rest.post(
        PATH + "/put-forward-rankings/" + Who.TRAFFIC,
        "putForwardIds",
        List.of("putforward_remiss", "putforward_cykel"),
        "rankedOn",
        "2023-09-29");
    rest.post(
        PATH + "/put-forward/putforward_remiss/acceptance",
        "activityId",
        "activity_remiss",
        "activity",
        object(
            "focusAreaId",
            "focusarea_infra",
            "title",
            "Gemensamt svar på inriktningsplaneringen",
            "responsible",
            List.of(object("kind", "BODY", "reference", Who.TRAFFIC))),
        "acceptedOn",
        "2023-11-20");
    rest.post(
        PATH + "/put-forward/putforward_cykel/refusal",
        "turnedDownOn",
        "2023-11-20",
        "reason",
        "Tas nästa år.");
    rest.post(
        PATH + "/budget/line_konsult", "kind", "COST", "text", "Konsultstöd", "amount", 300000);
  }

  static void adjustedBy(Story story, Meeting meeting, String decisionId) {
    Rest rest = story.rest();
    rest.post(
        PATH + "/proposals",
        "toBodyId",
        Who.GROUP,
        "meetingId",
        meeting.id(),
        "proposedOn",
        "2023-12-08");
    rest.post(
        PATH + "/adjustments",
        "byBodyId",
        Who.GROUP,
        "meetingId",
        meeting.id(),
        "decisionId",
        decisionId,
        "adjustments",
        List.of("Konferensen 2025 ska framgå."),
        "adjustedOn",
        "2023-12-15");
    rest.post(
        PATH + "/forwardings",
        "fromBodyId",
        Who.GROUP,
        "toBodyId",
        Who.COMMITTEE,
        "decisionId",
        decisionId,
        "forwardedOn",
        "2023-12-18");
  }

  static void adoptedByItself(Story story) {
    story.rest().eventually(PATH, plan -> plan.path("state").asString().equals("ADOPTED"));
  }

  static void followedUp(Story story) {
    Rest rest = story.rest();
    rest.post(
        PATH + "/activities/activity_remiss/follow-ups",
        "status",
        "DONE",
        "note",
        "Svaret är skickat.",
        "followedUpOn",
        "2024-02-16");

    assertThat(rest.get(PATH + "/progress").path("focusAreas").path(0).path("done").toString())
        .contains("activity_remiss");
  }
}
