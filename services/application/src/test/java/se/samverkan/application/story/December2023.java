package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.story.Rest.object;

import java.util.List;

/** 15 December 2023: the region visits, a referral is announced, and the plan goes on. */
final class December2023 implements Chapter {

  static final String REFERRAL = "referral_inriktning";
  static final String RESOURCE = "assignment_resurs";

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    WorkPlanOf2024.preparedByTheNetworks(story);
    rest.post(
        "/api/bodies/" + Who.GROUP + "/standing-items",
        "from",
        "2023-12-01",
        "items",
        List.of(
            object(
                "title",
                "Utestående ärenden och föregående möten",
                "kind",
                "OUTSTANDING_MATTERS",
                "atEnd",
                false),
            object(
                "title",
                "StorSthlm",
                "subItems",
                List.of("Gymnasieregionen", "God och nära vård", "Digitalisering", "Infrastruktur"),
                "kind",
                "ORDINARY",
                "atEnd",
                false),
            object("title", "Övriga frågor", "kind", "ORDINARY", "atEnd", true)));
    story.meeting(Who.GROUP, "2024-02-09").planned("08:30", "11:00", null);
    story.meeting(Who.COMMITTEE, "2024-01-16").planned("12:00", "17:00", null);
    Meeting meeting =
        story
            .meetingOfPlan(Who.GROUP, "2023-12-15")
            .called("08:30", "11:00", "Folkes event, Huddinge centrum", "HYBRID")
            .agendaFilledWith("StorSthlm", "Övriga frågor")
            .item("besok", "Besök av Regionen")
            .item("plan", "Verksamhetsplan och budget")
            .item("remiss", "Inriktningsplaneringen");
    rest.post(
        meeting.path() + "/guests",
        "guestId",
        "guest_region2",
        "personId",
        Who.GUEST_OF_REGION,
        "organisationId",
        Who.REGION,
        "purpose",
        "Ny RUFS och länsplanen",
        "itemIds",
        List.of(meeting.itemId("besok")),
        "from",
        "08:30",
        "to",
        "09:30",
        "invitedOn",
        "2023-11-01");
    meeting
        .opened("08:30", "Huddinge", "Haninge", "Huddinge", "Salem", "Tyresö")
        .adjuster("Tyresö")
        .concluded(meeting.itemId("besok"), "INFORMED", "Samråd om ny RUFS under våren.")
        .decided(
            "decision_2023-12-15-plan",
            meeting.itemId("plan"),
            "APPROVED_WITH_ADJUSTMENTS",
            "Förslaget till verksamhetsplan 2024 kan presenteras för kommittén med justeringar.")
        .assigned(
            RESOURCE,
            meeting.itemId("plan"),
            "decision_2023-12-15-plan",
            Who.SECRETARY,
            "Ta fram underlag om kommunikationsresurs",
            object("kind", "NEXT_MEETING"))
        .concluded(meeting.itemId("plan"), "DECIDED", null)
        .concluded(meeting.itemId("remiss"), "INFORMED", "Tidplan och process redovisades.");
    String county = meeting.itemTitled("StorSthlm");
    for (String area : List.of("Gymnasieregionen", "God och nära vård")) {
      rest.post(
          meeting.path() + "/items/" + county + "/sub-items/conclude",
          "subItem",
          area,
          "outcome",
          "NOTHING_TO_REPORT");
    }
    meeting.concluded(county, "INFORMED", "Handlingsplanen för digitalisering är klar.");
    for (String done : List.of(October2023.INFLUENCE, "assignment_stam")) {
      rest.post(
          "/api/assignments/" + done + "/report",
          "reportedOn",
          "2023-12-15",
          "meetingId",
          meeting.id(),
          "itemId",
          meeting.itemTitled("Utestående ärenden och föregående möten"));
    }
    meeting.closed("11:00").minutesPublished("2023-12-18", "Tyresö", "2023-12-22");
    WorkPlanOf2024.adjustedBy(story, meeting, "decision_2023-12-15-plan");
    referralIsAnnounced(rest);

    assertThat(story.openTasks(Who.GROUP)).hasSize(2);
    assertThat(story.concerns("Tyresö", 2023).path("waiting").path("referrals").toString())
        .contains(REFERRAL);
  }

  private static void referralIsAnnounced(Rest rest) {
    rest.post(
        "/api/referrals",
        "referralId",
        REFERRAL,
        "bodyId",
        Who.GROUP,
        "sender",
        "Regionen",
        "senderOrganisationId",
        Who.REGION,
        "title",
        "Inriktningsplaneringen",
        "expectedOn",
        "2024-01-15",
        "announcedOn",
        "2023-12-15");
    rest.post(
        "/api/referrals/" + REFERRAL + "/working-group",
        "members",
        List.of(
            object("organisationId", Who.organisation("Tyresö")),
            object("organisationId", Who.organisation("Huddinge"))),
        "fromBodyId",
        Who.TRAFFIC,
        "appointedOn",
        "2023-12-15");
  }
}
