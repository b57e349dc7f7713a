package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** The year-end reports of 2022 and 2023, and what a decision looks like after it all. */
final class YearEnd implements Chapter {

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    JsonNode of2022 = rest.get("/api/annual-reports/" + Who.GROUP + "/2022");
    assertThat(of2022.path("meetings").path("held").asInt()).isEqualTo(2);
    assertThat(of2022.path("decisions").path("total").asInt()).isEqualTo(5);
    assertThat(of2022.path("assignments").path("given").asInt()).isEqualTo(2);

    JsonNode of2023 = rest.get("/api/annual-reports/" + Who.GROUP + "/2023");
    assertThat(of2023.path("meetings").path("held").asInt()).isEqualTo(2);
    assertThat(of2023.path("decisions").path("total").asInt()).isEqualTo(6);
    assertThat(of2023.path("assignments").path("carriedOver").asInt()).isEqualTo(2);
    assertThat(of2023.path("assignments").path("done").asInt()).isEqualTo(3);

    JsonNode committee = rest.get("/api/annual-reports/" + Who.COMMITTEE + "/2023");
    assertThat(committee.path("meetings").path("cancelled").asInt()).isEqualTo(1);
    assertThat(committee.path("decisions").path("betweenMeetings").toString())
        .contains("decision_2023-11-14-ordforande");
  }
}
