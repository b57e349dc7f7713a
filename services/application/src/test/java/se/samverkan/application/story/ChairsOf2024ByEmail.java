package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.story.Rest.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** November 2023: by e-mail the committee cancels its last meeting and elects four years ahead. */
final class ChairsOf2024ByEmail implements Chapter {

  /** Each vice chair is the chair of the year after. */
  private static final List<String> ORDER =
      List.of("Nynäshamn", "Haninge", "Tyresö", "Nykvarn", "Huddinge");

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    Meeting november = story.meetingOfPlan(Who.COMMITTEE, "2023-11-21");
    rest.post(
        "/api/bodies/" + Who.COMMITTEE + "/chair-rota",
        "fromYear",
        2024,
        "order",
        ORDER.stream().map(Who::organisation).toList());
    List<Map<String, Object>> years = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      years.add(
          object(
              "year",
              2024 + i,
              "chairOrganisationId",
              Who.organisation(ORDER.get(i)),
              "viceChairOrganisationId",
              Who.organisation(ORDER.get(i + 1)),
              "departureReason",
              i == 0 ? "Nytt styre i kommunerna som stod i tur." : null));
    }
    ByEmail.decided(
        story,
        "decision_2023-11-14-ordforande",
        "Ordförande och vice ordförande 2024 till 2027 väljs; mötet den 21 november ställs in.",
        "2023-11-06",
        "2023-11-14",
        October2023.CHAIRS,
        List.of("Haninge", "Huddinge", "Nykvarn", "Nynäshamn", "Södertälje", "Tyresö"),
        List.of(
            object("kind", "ELECT_CHAIRS", "targetId", Who.COMMITTEE, "chairs", years),
            object("kind", "CANCEL_MEETING", "targetId", november.id())));

    rest.eventually(
        november.path(),
        meeting -> meeting.path("meeting").path("state").asString().equals("CANCELLED"));
    assertThat(november.shown().path("cancellation").toString())
        .contains("decision_2023-11-14-ordforande");
    assertThat(november.shown().path("moves").toString()).contains("2023-11-16");
    rest.eventually(
        "/api/bodies/" + Who.COMMITTEE + "/chairs", chairs -> chairs.path("total").asInt() == 5);
    assertThat(
            rest.get("/api/bodies/" + Who.COMMITTEE + "/chair-rota?from=2027&to=2028").toString())
        .contains("ELECTED", "PROPOSED");
  }
}
