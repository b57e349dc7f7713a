package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.story.Rest.object;

import java.util.List;

/** December 2022: the committee elects its chairs by e-mail, as the group had recommended. */
final class ChairsOf2023ByEmail implements Chapter {

  static final String DECISION = "decision_2022-12-20-ordforande";

  @Override
  public void happens(Story story) {
    ByEmail.decided(
        story,
        DECISION,
        "Botkyrka är ordförande och Salem vice ordförande i Samarbetskommittén 2023.",
        "2022-12-12",
        "2022-12-20",
        December2022.CHAIRS,
        List.of("Botkyrka", "Haninge", "Huddinge", "Salem", "Tyresö"),
        List.of(
            object(
                "kind",
                "ELECT_CHAIRS",
                "targetId",
                Who.COMMITTEE,
                "chairs",
                List.of(
                    object(
                        "year",
                        2023,
                        "chairOrganisationId",
                        Who.organisation("Botkyrka"),
                        "viceChairOrganisationId",
                        Who.organisation("Salem"))))));

    story
        .rest()
        .eventually(
            "/api/bodies/" + Who.COMMITTEE + "/chairs",
            chairs -> chairs.path("total").asInt() == 1);
    story
        .rest()
        .eventually(
            "/api/decisions/" + December2022.CHAIRS,
            recommended -> recommended.path("proceedings").toString().contains(DECISION));
    assertThat(story.rest().get("/api/decisions/" + DECISION).path("proceedings").path("silent"))
        .hasSize(3);
    assertThat(story.concerns("Salem", 2022).path("waiting").path("chairYears").toString())
        .doesNotContain("\"year\":2022");
  }
}
