package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.story.Rest.object;

import java.util.List;

/** Who there is before the story begins: eight municipalities in two bodies, and two networks. */
final class Beginning implements Chapter {

  private static final String SINCE = "2022-01-01";

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    organisation(rest, Who.OFFICE, "Södertörnskommunerna", "OFFICE");
    organisation(rest, Who.REGION, "Region Stockholm", "REGION");
    person(rest, Who.SECRETARY, "Ylva Kvisthamn");
    person(rest, Who.GUEST_OF_REGION, "Roar Lönnsund");
    Who.DIRECTORS.forEach(
        (municipality, name) -> {
          organisation(rest, Who.organisation(municipality), municipality, "MUNICIPALITY");
          person(rest, Who.director(municipality), name);
        });
    body(rest, Who.GROUP, "Ledningsgruppen", "MANAGEMENT_GROUP");
    body(rest, Who.COMMITTEE, "Samarbetskommittén", "COMMITTEE");
    body(rest, Who.CLIMATE, "Klimatnätverket", "NETWORK");
    body(rest, Who.TRAFFIC, "Trafiknätverket", "NETWORK");
    for (String municipality : Who.DIRECTORS.keySet()) {
      for (String body : List.of(Who.GROUP, Who.COMMITTEE)) {
        rest.post(
            "/api/bodies/" + body + "/members",
            "organisationId",
            Who.organisation(municipality),
            "from",
            SINCE);
      }
      rest.post(
          "/api/bodies/" + Who.GROUP + "/representatives",
          "personId",
          Who.director(municipality),
          "organisationId",
          Who.organisation(municipality),
          "from",
          SINCE);
    }
    rest.post(
        "/api/bodies/" + Who.GROUP + "/standing-items",
        "from",
        SINCE,
        "items",
        List.of(
            object(
                "title",
                "Utestående ärenden och föregående möten",
                "kind",
                "OUTSTANDING_MATTERS",
                "atEnd",
                false),
            object("title", "Övriga frågor", "kind", "ORDINARY", "atEnd", true)));

    assertThat(rest.get("/api/bodies/" + Who.GROUP + "?date=2022-10-28").toString())
        .contains(Who.DIRECTORS.values());
  }

  private static void organisation(Rest rest, String id, String name, String kind) {
    rest.post("/api/organisations", "organisationId", id, "name", name, "kind", kind);
  }

  private static void person(Rest rest, String id, String name) {
    rest.post("/api/persons", "personId", id, "name", name);
  }

  private static void body(Rest rest, String id, String name, String kind) {
    rest.post("/api/bodies", "bodyId", id, "name", name, "kind", kind, "profile", "INFORMAL");
  }
}
