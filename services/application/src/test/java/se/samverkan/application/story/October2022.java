package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** 28 October 2022: the region visits, and two questions are put off. */
final class October2022 implements Chapter {

  static final String SAFETY = "Trygghet och brottsförebyggande";
  static final String CHAIRS = "Val av ordförande och vice ordförande i Samarbetskommittén";
  static final String BIOGAS = "matter_biogas";

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    Meeting meeting =
        story
            .meeting(Who.GROUP, "2022-10-28")
            .planned("08:30", "11:00", null)
            .called("08:30", "11:00", "Huddinge kommunhus, A-salen", "ON_SITE")
            .agendaFilledWith("Utestående ärenden och föregående möten", "Övriga frågor")
            .item("rufs", "Ny regional utvecklingsplan")
            .item("trygghet", SAFETY)
            .item("program", "Nytt utvecklingsprogram")
            .item("plan", "Verksamhetsplan och budget")
            .item("val", CHAIRS);
    rest.post(
        meeting.path() + "/guests",
        "guestId",
        "guest_rufs",
        "personId",
        Who.GUEST_OF_REGION,
        "organisationId",
        Who.REGION,
        "purpose",
        "Berättar om regionens nya plan",
        "itemIds",
        List.of(meeting.itemId("rufs")),
        "from",
        "08:30",
        "to",
        "09:30",
        "invitedOn",
        "2022-10-03");
    meeting.opened(
        "08:30",
        "Haninge",
        "Botkyrka",
        "Haninge",
        "Huddinge",
        "Nykvarn",
        "Nynäshamn",
        "Salem",
        "Södertälje",
        "Tyresö");
    meeting
        .adjuster("Huddinge")
        .concluded(meeting.itemId("rufs"), "DISCUSSED", "Kommunerna gav sina synpunkter.")
        .tabled(meeting.itemId("trygghet"), "Nästa steg tas vid nästa möte.")
        .decided(
            "decision_2022-10-28-sup",
            meeting.itemId("program"),
            "APPROVED",
            "Förslaget SUP 2040 kan läggas fram för Samarbetskommittén.")
        .concluded(meeting.itemId("program"), "DECIDED", null)
        .concluded(meeting.itemId("plan"), "DISCUSSED", "Tas upp igen; det som pågår fortsätter.")
        .tabled(meeting.itemId("val"), "Tidsbrist.")
        .assigned(
            "assignment_dialog",
            meeting.itemId("rufs"),
            null,
            Who.SECRETARY,
            "Ta kontakt med regionen om fortsatta dialogmöten",
            Rest.object("kind", "NEXT_MEETING"))
        .closed("11:00");
    rest.post(
        "/api/matters",
        "matterId",
        BIOGAS,
        "bodyId",
        Who.GROUP,
        "title",
        "Samverkan om biodrivmedel",
        "openedOn",
        "2022-10-28");
    rest.post(
        "/api/matters/" + BIOGAS + "/put-forward",
        "toBodyId",
        Who.GROUP,
        "fromBodyId",
        Who.CLIMATE,
        "title",
        "Klimatnätverket redovisar biodrivmedel",
        "ifTimeAllows",
        true,
        "putForwardOn",
        "2022-10-28");
    meeting.minutesPublished("2022-10-31", "Huddinge", "2022-11-04");

    assertThat(meeting.shown().path("items").toString()).contains("TABLED", "Tidsbrist.");
    assertThat(story.decided(Who.GROUP, 2022)).containsExactly("decision_2022-10-28-sup");
    assertThat(story.openTasks(Who.GROUP)).hasSize(1);
  }
}
