package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

/** 16 February 2024: a new day and place, to which what was due at the meeting has followed. */
final class February2024 implements Chapter {

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    Meeting before = story.meetingOfPlan(Who.GROUP, "2024-02-09");
    rest.eventually(
        "/api/assignments/" + December2023.RESOURCE,
        task -> task.path("due").path("date").asString("").equals("2024-02-09"));
    rest.post(
        before.path() + "/move",
        "date",
        "2024-02-16",
        "start",
        "09:00",
        "end",
        "11:30",
        "place",
        "Länets lokaler",
        "reason",
        "Ny tid och plats.");
    rest.eventually(
        "/api/assignments/" + December2023.RESOURCE,
        task -> task.path("due").path("date").asString("").equals("2024-02-16"));
    Meeting meeting =
        story
            .meetingOfPlan(Who.GROUP, "2024-02-16")
            .called("09:00", "11:30", "Länets lokaler", "ON_SITE")
            .agendaFilledWith("Utestående ärenden och föregående möten", "StorSthlm")
            .item("ars", "Årsredovisning 2023")
            .opened("09:00", "Haninge", "Haninge", "Huddinge", "Salem", "Tyresö")
            .adjuster("Salem");
    String outstanding = meeting.itemTitled("Utestående ärenden och föregående möten");
    rest.post(
        "/api/assignments/" + December2023.RESOURCE + "/report",
        "reportedOn",
        "2024-02-16",
        "meetingId",
        meeting.id(),
        "itemId",
        outstanding,
        "note",
        "Underlaget redovisades.");
    meeting
        .concluded(outstanding, "INFORMED", null)
        .concluded(meeting.itemId("ars"), "INFORMED", "Årsredovisningen presenterades.")
        .closed("11:00")
        .minutesPublished("2024-02-19", "Salem", "2024-02-26");
    corrected(rest, meeting);
    referralIsAnswered(rest);
    WorkPlanOf2024.followedUp(story);

    assertThat(story.openTasks(Who.GROUP)).hasSize(1);
    assertThat(meeting.shown().path("moves").toString())
        .contains("2024-02-09", "Ny tid och plats.");
  }

  private static void corrected(Rest rest, Meeting meeting) {
    String published =
        rest.get(meeting.path() + "/minutes").path("current").path("content").asString();
    rest.post(
        meeting.path() + "/minutes/correct",
        "content",
        published + "\n\nLunch serverades.",
        "correctedOn",
        "2024-03-01",
        "reason",
        "En mening saknades.");
    assertThat(
            rest.get(meeting.path() + "/minutes")
                .path("versions")
                .path(0)
                .path("content")
                .asString())
        .isEqualTo(published);
  }

  private static void referralIsAnswered(Rest rest) {
    rest.post(
        "/api/referrals/" + December2023.REFERRAL + "/answer",
        "note",
        "Gemensamt svar lämnat.",
        "sentOn",
        "2024-02-14");
    assertThat(rest.get("/api/referrals/" + December2023.REFERRAL).path("state").asString())
        .isEqualTo("ANSWERED");
  }
}
