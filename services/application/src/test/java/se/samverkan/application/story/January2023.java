package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

/** 12 January 2023: the new committee meets, and what was recommended to it is on its agenda. */
final class January2023 implements Chapter {

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    Meeting meeting =
        story
            .meetingOfPlan(Who.COMMITTEE, "2023-01-12")
            .called("13:00", "17:00", "Hågelbygård", "ON_SITE")
            .agendaFilledWith("Trygghetsfrågor i SUP 2040")
            .item("program", "SUP 2040")
            .opened("13:00", "Botkyrka", "Botkyrka", "Salem", "Huddinge", "Haninge");
    String safety = meeting.itemTitled("Trygghetsfrågor i SUP 2040");
    meeting
        .decided(
            "decision_2023-01-12-trygghet",
            safety,
            "APPROVED",
            "Trygghetsfrågorna tas inte med i SUP 2040.")
        .concluded(safety, "DECIDED", null)
        .decided(
            "decision_2023-01-12-sup", meeting.itemId("program"), "APPROVED", "SUP 2040 antas.")
        .concluded(meeting.itemId("program"), "DECIDED", null)
        .closed("16:30");

    rest.eventually(
        "/api/decisions/" + December2022.SAFETY,
        recommended ->
            recommended.path("proceedings").toString().contains("decision_2023-01-12-trygghet"));
    assertThat(rest.get("/api/decisions/forwarded?open=true").path("total").asInt()).isZero();
    assertThat(story.concerns("Huddinge", 2022).path("decided").path("items").toString())
        .contains(December2022.SAFETY, "\"answer\":\"APPROVED\"");
  }
}
