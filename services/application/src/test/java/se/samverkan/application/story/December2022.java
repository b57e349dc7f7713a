package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** 2 December 2022: what was put off is back, and the year's twelve dates are decided. */
final class December2022 implements Chapter {

  static final String CHAIRS = "decision_2022-12-02-ordforande";
  static final String SAFETY = "decision_2022-12-02-trygghet";

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    Meeting meeting =
        story
            .meeting(Who.GROUP, "2022-12-02")
            .planned("08:30", "10:30", "Huddinge kommunhus")
            .called("08:30", "10:30", "Huddinge kommunhus, lokal Valhall", "ON_SITE")
            .agendaFilledWith(
                "Utestående ärenden och föregående möten",
                October2022.SAFETY,
                October2022.CHAIRS,
                "Klimatnätverket redovisar biodrivmedel",
                "Övriga frågor");
    assertThat(meeting.shown().toString()).contains("\"ifTimeAllows\":true");
    meeting
        .item("moten", "Kommande möten")
        .item("plan", "Verksamhetsplan 2022 och 2023")
        .item("konferens", "Södertörnskonferensen");
    PlanOf2023.proposedAndAdjusted(story);
    meeting
        .opened("08:30", "Haninge", "Haninge", "Huddinge", "Nykvarn", "Nynäshamn", "Södertälje")
        .adjuster("Huddinge");
    for (String away : List.of("Botkyrka", "Salem", "Tyresö")) {
      meeting.absent(away);
    }
    String safety = meeting.itemTitled(October2022.SAFETY);
    String chairs = meeting.itemTitled(October2022.CHAIRS);
    meeting
        .decided(
            "decision_2022-12-02-motesplan",
            meeting.itemId("moten"),
            "APPROVED_WITH_ADJUSTMENTS",
            "Mötesplanen för 2023 godkänns med justerade datum.",
            "effects",
            List.of(
                Rest.object(
                    "kind",
                    "ADOPT_MEETING_PLAN",
                    "targetId",
                    PlanOf2023.ID,
                    "bodyIds",
                    List.of(Who.GROUP, Who.COMMITTEE))))
        .concluded(meeting.itemId("moten"), "DECIDED", null)
        .decided(
            CHAIRS,
            chairs,
            "RECOMMENDED",
            "Gruppen förordar Botkyrka som ordförande och Salem som vice ordförande 2023.")
        .concluded(chairs, "DECIDED", null)
        .decided(
            SAFETY,
            safety,
            "RECOMMENDED",
            "Gruppen förordar att trygghetsfrågorna inte tas med i SUP 2040.")
        .concluded(safety, "DECIDED", null)
        .concluded(meeting.itemId("plan"), "INFORMED", "Aktiviteter om näringsliv återstår.")
        .decided(
            "decision_2022-12-02-konferens",
            meeting.itemId("konferens"),
            "APPROVED",
            "Upplägget för konferensen kan föredras för Samarbetskommittén.")
        .concluded(meeting.itemId("konferens"), "DECIDED", null)
        .assigned(
            "assignment_biogas",
            meeting.itemTitled("Klimatnätverket redovisar biodrivmedel"),
            null,
            Who.SECRETARY,
            "Föreslå ett möte i vår för klimatnätverkets redovisning",
            Rest.object("kind", "PERIOD", "period", "våren 2023"))
        .concluded(
            meeting.itemTitled("Klimatnätverket redovisar biodrivmedel"),
            "INFORMED",
            "Tiden räckte inte; redovisas i vår.")
        .closed("10:30");
    forwarded(rest, CHAIRS, "Ordförande och vice ordförande 2023");
    forwarded(rest, SAFETY, "Trygghetsfrågor i SUP 2040");
    meeting.minutesPublished("2022-12-05", "Huddinge", "2022-12-09");
    for (String leaving : List.of("Nykvarn", "Nynäshamn")) {
      rest.post(
          "/api/bodies/" + Who.GROUP + "/representatives/" + Who.director(leaving) + "/relieve",
          "organisationId",
          Who.organisation(leaving),
          "to",
          "2022-12-31",
          "thanked",
          true);
    }

    PlanOf2023.adoptedByItself(story);
    assertThat(story.openTasks(Who.GROUP)).hasSize(2);
    assertThat(story.decided(Who.GROUP, 2022)).hasSize(5);
    assertThat(rest.get("/api/decisions/forwarded?open=true").path("total").asInt()).isEqualTo(2);
  }

  private static void forwarded(Rest rest, String decisionId, String title) {
    rest.post(
        "/api/decisions/" + decisionId + "/forward",
        "toBodyId",
        Who.COMMITTEE,
        "kind",
        "RECOMMENDED",
        "title",
        title,
        "text",
        "Ledningsgruppens förslag.",
        "forwardedOn",
        "2022-12-05");
  }
}
