package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.story.Rest.object;

import java.util.List;

/** 16 January 2024: the committee adopts the work plan; the referral has come. */
final class January2024 implements Chapter {

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    Meeting meeting =
        story
            .meetingOfPlan(Who.COMMITTEE, "2024-01-16")
            .called("12:00", "17:00", "Nynäshamn", "ON_SITE");
    rest.post(meeting.path() + "/agenda", "standingItems", true);
    meeting
        .item("plan", "Verksamhetsplan 2024")
        .opened("12:00", "Haninge", "Haninge", "Huddinge", "Salem", "Tyresö")
        .decided(
            "decision_2024-01-16-plan",
            meeting.itemId("plan"),
            "APPROVED",
            "Verksamhetsplan och budget 2024 antas.",
            "effects",
            List.of(object("kind", "ADOPT_WORK_PLAN", "targetId", WorkPlanOf2024.ID)))
        .concluded(meeting.itemId("plan"), "DECIDED", null)
        .closed("16:00");
    WorkPlanOf2024.adoptedByItself(story);
    String referral = "/api/referrals/" + December2023.REFERRAL;
    rest.post(
        referral + "/receipt",
        "bodyId",
        Who.GROUP,
        "sender",
        "Regionen",
        "senderOrganisationId",
        Who.REGION,
        "title",
        "Inriktningsplaneringen",
        "receivedOn",
        "2024-01-15",
        "answerDue",
        "2024-04-30");
    rest.post(
        referral + "/steps",
        "stepId",
        "step_utkast",
        "step",
        "Utkast till direktörerna",
        "organisationIds",
        List.of(Who.organisation("Tyresö"), Who.organisation("Huddinge")),
        "due",
        "2024-02-05");
    rest.post(
        referral + "/steps",
        "stepId",
        "step_kanslier",
        "step",
        "Klart för alla kanslier",
        "organisationIds",
        Who.municipalities(),
        "due",
        "2024-02-14");
    rest.post(
        referral + "/members",
        "organisationId",
        Who.organisation("Salem"),
        "handling",
        "JOINS_COMMON_ANSWER",
        "boardMeetsOn",
        "2024-03-11",
        "statedOn",
        "2024-01-20");
    rest.post(referral + "/steps/step_utkast/done", "doneOn", "2024-02-02");

    assertThat(rest.get(referral).path("silent")).hasSize(7);
    assertThat(rest.get("/api/referrals?state=OPEN&body=" + Who.GROUP).path("total").asInt())
        .isEqualTo(1);
  }
}
