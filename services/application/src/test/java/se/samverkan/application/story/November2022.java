package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

/** 10 November 2022: the committee meets by link and is shown the programme. */
final class November2022 implements Chapter {

  @Override
  public void happens(Story story) {
    Meeting meeting = story.meeting(Who.COMMITTEE, "2022-11-10").planned("13:00", "15:00", null);
    story
        .rest()
        .post(
            meeting.path() + "/place",
            "link",
            "https://moten.example/kommitten",
            "form",
            "REMOTE",
            "reason",
            "Mötet hålls digitalt.");
    meeting.called("13:00", "15:00", "Digitalt", "REMOTE");
    story.rest().post(meeting.path() + "/agenda", "standingItems", true);
    meeting
        .item("program", "Förslag till utvecklingsprogram")
        .opened("13:00", "Tyresö", "Tyresö", "Salem", "Botkyrka")
        .concluded(meeting.itemId("program"), "INFORMED", "Förslaget presenterades.")
        .closed("14:30");

    assertThat(meeting.shown().path("meeting").path("form").asString()).isEqualTo("REMOTE");
    assertThat(meeting.shown().path("meeting").path("state").asString()).isEqualTo("HELD");
  }
}
