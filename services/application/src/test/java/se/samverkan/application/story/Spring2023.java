package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

/** Spring and autumn 2023: two of the twelve dates are changed, and new directors come. */
final class Spring2023 implements Chapter {

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    PlanOf2023.changed(
        story, "2023-05-11", "2023-05-04", "2023-02-01", "Datumet har justerats i efterhand.");
    PlanOf2023.changed(
        story, "2023-11-16", "2023-11-21", "2023-09-01", "Ordföranden är upptagen den 16.");
    for (String municipality : new String[] {"Nykvarn", "Nynäshamn"}) {
      String person = Who.director(municipality) + "-2";
      rest.post("/api/persons", "personId", person, "name", "Efterträdare i " + municipality);
      rest.post(
          "/api/bodies/" + Who.GROUP + "/representatives",
          "personId",
          person,
          "organisationId",
          Who.organisation(municipality),
          "from",
          "2023-01-01");
    }
    rest.post(
        "/api/assignments/assignment_dialog/report",
        "reportedOn",
        "2023-02-10",
        "note",
        "Två dialogmöten är bokade.");

    assertThat(story.openTasks(Who.GROUP))
        .containsExactly("Föreslå ett möte i vår för klimatnätverkets redovisning");
    assertThat(rest.get("/api/bodies/" + Who.GROUP + "?date=2023-02-10").toString())
        .contains("Efterträdare i Nykvarn")
        .doesNotContain(Who.DIRECTORS.get("Nykvarn"));
  }
}
