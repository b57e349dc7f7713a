package se.samverkan.platform.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** A read model is built from events, and built anew from them when it is damaged. */
@WithDatabases
class RebuildIT {

  @Autowired RecordedHistory history;
  @Autowired Names names;
  @Autowired MongoTemplate mongo;
  @Autowired WebTestClient http;
  @Autowired ReadModels readModels;

  @Test
  void aDamagedDocumentIsMendedByRebuilding() {
    history.publish(
        new OrganisationRegistered("organisation_a", "Ekmarken", OrganisationKind.MUNICIPALITY),
        new PersonRegistered("person_a", "Eva Ek"),
        new PersonRenamed("person_a", "Eva Ek", "Eva Alm", "gift"));
    mongo.updateFirst(byId("person_a"), Update.update("name", "skadad"), Name.class);
    mongo.remove(byId("organisation_a"), Name.class);
    assertThat(named("person_a", "organisation_a")).containsOnly(Map.entry("person_a", "skadad"));

    http.post()
        .uri("/api/read-models/names/rebuilds")
        .exchange()
        .expectStatus()
        .isAccepted()
        .expectBody();
    history.awaitReadModels();

    assertThat(named("person_a", "organisation_a"))
        .containsOnly(Map.entry("person_a", "Eva Alm"), Map.entry("organisation_a", "Ekmarken"));
  }

  @Test
  void theDocumentsOfBeforeAnswerUntilTheNewOnesHaveSeenAsMuch() {
    history.publish(
        IntStream.range(0, 1_500)
            .mapToObj(number -> new PersonRegistered("person_many-" + number, "Nr " + number))
            .toArray());

    http.post().uri("/api/read-models/names/rebuilds").exchange().expectStatus().isAccepted();
    int asked = 0;
    while (rebuiltTo("names") != null) {
      assertThat(named("person_many-0", "person_many-1499")).hasSize(2);
      asked++;
    }

    assertThat(asked).as("questions while it was built").isPositive();
    assertThat(named("person_many-0", "person_many-1499")).hasSize(2);
    history.publish(new PersonRenamed("person_many-0", "Nr 0", "Noll", "bättre"));
    assertThat(named("person_many-0")).containsEntry("person_many-0", "Noll");
  }

  @Test
  void anUnknownReadModelIsRefusedByName() {
    http.post()
        .uri("/api/read-models/namnen/rebuilds")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("UNKNOWN_READ_MODEL")
        .jsonPath("$.field")
        .isEqualTo("readModel")
        .jsonPath("$.requestId")
        .isNotEmpty();
  }

  @Test
  void allReadModelsAreRebuiltAtOnce() {
    history.publish(new PersonRegistered("person_all", "Ulf Alm"));
    mongo.remove(new Query(), Name.class);

    http.post()
        .uri("/api/read-models/rebuilds")
        .exchange()
        .expectStatus()
        .isAccepted()
        .expectBody();
    history.awaitReadModels();

    assertThat(named("person_all")).containsEntry("person_all", "Ulf Alm");
  }

  private @Nullable Long rebuiltTo(String readModel) {
    return readModels.status().stream()
        .filter(status -> status.name().equals(readModel))
        .findFirst()
        .orElseThrow()
        .rebuiltTo();
  }

  private Map<String, String> named(String... ids) {
    return Objects.requireNonNull(names.of(Set.of(ids)).block());
  }

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }
}
