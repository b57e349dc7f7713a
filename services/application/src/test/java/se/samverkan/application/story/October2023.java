package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.story.Rest.object;

import java.util.List;
import java.util.stream.StreamSupport;
import se.samverkan.platform.ids.TypedId;

/** 27 October 2023: a question is left to each member, and an item goes because of a decision. */
final class October2023 implements Chapter {

  static final String CHAIRS = "decision_2023-10-27-ordforande";
  static final String EDUCATION = "decision_2023-10-27-hogskolan";
  static final String POSITIONS = TypedId.derived("positions", EDUCATION);
  static final String INFLUENCE = "assignment_paverkan";

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    Meeting next = story.meetingOfPlan(Who.GROUP, "2023-12-15");
    Meeting meeting =
        story
            .meetingOfPlan(Who.GROUP, "2023-10-27")
            .called("08:30", "11:00", "Huddinge kommunhus, lokal Valhall", "HYBRID")
            .agendaFilledWith("Utestående ärenden och föregående möten", "Övriga frågor")
            .item("moten", "Kommande möten")
            .item("ordforande24", "Ordförande och vice ordförande 2024")
            .item("plan", "Verksamhetsplan och budget 2023")
            .item("inspel", "Inspel till Trafikverket")
            .item("konferens", "Södertörnskonferensen")
            .item("hogskolan", "Uppföljning av besöket från högskolan");
    meeting
        .opened("08:30", "Södertälje", "Haninge", "Salem", "Södertälje", "Tyresö")
        .absent("Botkyrka")
        .absent("Huddinge")
        .adjuster("Tyresö")
        .decided(
            "decision_2023-10-27-moten",
            meeting.itemId("moten"),
            "APPROVED",
            "Mötesserien för 2024 godkänns.")
        .assigned(
            "assignment_stam",
            meeting.itemId("moten"),
            "decision_2023-10-27-moten",
            Who.SECRETARY,
            "Stäm av agendan med Regionen",
            object("kind", "NAMED_MEETING", "meetingId", next.id()))
        .concluded(meeting.itemId("moten"), "DECIDED", null)
        .decided(
            CHAIRS,
            meeting.itemId("ordforande24"),
            "RECOMMENDED",
            "Ordförande och vice ordförande väljs av kommun, i turordning, för 2024 till 2027.")
        .concluded(meeting.itemId("ordforande24"), "DECIDED", null)
        .decided(
            "decision_2023-10-27-alternativ",
            meeting.itemId("plan"),
            "ASSIGNED",
            "Ett alternativ till konferensen 2024 tas fram.")
        .assigned(
            INFLUENCE,
            meeting.itemId("plan"),
            "decision_2023-10-27-alternativ",
            Who.SECRETARY,
            "Ta fram en plan för påverkansaktiviteter 2024 till 2026",
            object("kind", "NAMED_MEETING", "meetingId", next.id()))
        .concluded(meeting.itemId("plan"), "DECIDED", null)
        .decided(
            "decision_2023-10-27-inspel",
            meeting.itemId("inspel"),
            "DECLINED",
            "Gruppen avstår från att skicka inspelet.")
        .concluded(meeting.itemId("inspel"), "DECIDED", null);
    rest.post(
        meeting.path() + "/items/" + meeting.itemId("konferens") + "/withdraw",
        "decisionId",
        "decision_2023-10-27-alternativ",
        "reason",
        "Avgjort under verksamhetsplanen.");
    meeting
        .decided(
            EDUCATION,
            meeting.itemId("hogskolan"),
            "LEFT_TO_MEMBERS",
            "Varje kommun bestämmer själv om och hur den medverkar.")
        .concluded(meeting.itemId("hogskolan"), "DECIDED", null)
        .closed("11:00")
        .minutesPublished("2023-10-30", "Tyresö", "2023-11-03");
    rest.post(
        "/api/decisions/" + CHAIRS + "/forward",
        "toBodyId",
        Who.COMMITTEE,
        "kind",
        "RECOMMENDED",
        "title",
        "Ordförande 2024 till 2027",
        "text",
        "Förslag i turordning.",
        "forwardedOn",
        "2023-10-30");
    membersAnswer(rest);

    assertThat(meeting.shown().path("items").toString())
        .contains("WITHDRAWN", "decision_2023-10-27-alternativ");
    assertThat(story.openTasks(Who.GROUP)).hasSize(3);
    assertThat(story.concerns("Botkyrka", 2023).path("waiting").path("positions").toString())
        .contains(POSITIONS);
    assertThat(story.concerns("Tyresö", 2023).path("waiting").path("positions")).isEmpty();
  }

  /** All members are asked; two answer, name a contact and sign; the others stay silent. */
  private static void membersAnswer(Rest rest) {
    rest.post(
        "/api/decisions/" + EDUCATION + "/positions",
        "bodyId",
        Who.GROUP,
        "question",
        "Vill ni medverka i utbildningspaketet?",
        "contactWanted",
        true,
        "letterOfIntentWanted",
        true,
        "answerBy",
        "2023-12-31",
        "askedOn",
        "2023-10-30");
    for (String municipality : List.of("Haninge", "Tyresö")) {
      String organisation = Who.organisation(municipality);
      String path = "/api/positions/" + POSITIONS;
      rest.post(
          path + "/answers",
          "organisationId",
          organisation,
          "position",
          "JOINS",
          "takenOn",
          "2023-11-10");
      rest.post(
          path + "/contacts",
          "organisationId",
          organisation,
          "personId",
          Who.director(municipality),
          "namedOn",
          "2023-11-10");
      rest.post(path + "/letters", "organisationId", organisation, "signedOn", "2023-11-17");
    }
    long silent =
        StreamSupport.stream(
                rest.get("/api/positions/" + POSITIONS).path("members").spliterator(), false)
            .filter(member -> !member.path("silentSince").isNull())
            .count();
    assertThat(silent).isEqualTo(6);
  }
}
