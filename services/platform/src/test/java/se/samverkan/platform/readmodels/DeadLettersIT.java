package se.samverkan.platform.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.EventFamilies;
import se.samverkan.events.bodies.PersonEvent;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** An event that cannot be applied holds up its own stream and nothing else, and is not lost. */
@WithDatabases
class DeadLettersIT {

  @Autowired RecordedHistory history;
  @Autowired ReadModels readModels;
  @Autowired MongoTemplate mongo;
  @Autowired Fragile fragile;
  @Autowired WebTestClient http;

  @Test
  void aParkedStreamWaitsUntilItsEventCanBeApplied() {
    fragile.ill.add("gift");
    history.publish(
        new PersonRegistered("person_well", "Eva Ek"),
        new PersonRegistered("person_sick", "gift"),
        new PersonRenamed("person_sick", "gift", "Ulf Alm", "rättat"),
        new PersonRegistered("person_later", "Åsa Öberg"));

    assertThat(mongo.findAll(Seen.class))
        .contains(new Seen("person_well", "Eva Ek"), new Seen("person_later", "Åsa Öberg"))
        .noneMatch(each -> each.id().equals("person_sick"));
    assertThat(status().parkedStreams()).isEqualTo(1);

    readModels.rebuild("fragile");
    history.awaitReadModels();

    assertThat(status().parkedStreams()).as("built anew").isEqualTo(1);
    assertThat(mongo.findById("person_sick", Seen.class)).isNull();
    http.get().uri("/actuator/health").exchange().expectStatus().is5xxServerError().expectBody();

    fragile.ill.remove("gift");
    http.post()
        .uri("/api/read-models/fragile/dead-letters/retries")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.parkedStreams")
        .isEqualTo(0);

    assertThat(mongo.findById("person_sick", Seen.class))
        .isEqualTo(new Seen("person_sick", "Ulf Alm"));
    http.get().uri("/actuator/health").exchange().expectStatus().isOk().expectBody();
  }

  @Test
  void whatIsStillIllHoldsUpNoOtherThatIsParked() {
    fragile.ill.addAll(List.of("still ill", "soon well"));
    history.publish(
        new PersonRegistered("person_still_ill", "still ill"),
        new PersonRegistered("person_soon_well", "soon well"));
    assertThat(status().parkedStreams()).isEqualTo(2);

    fragile.ill.remove("soon well");

    assertThat(readModels.retryDeadLetters("fragile")).isEqualTo(1);
    assertThat(mongo.findById("person_soon_well", Seen.class)).isNotNull();
    assertThat(mongo.findById("person_still_ill", Seen.class)).isNull();
    fragile.ill.clear();
    assertThat(readModels.retryDeadLetters("fragile")).isZero();
  }

  @Test
  void whatIsRetriedAndBuiltAnewAgainAndAgainIsStillAtWork() {
    for (int i = 0; i < 20; i++) {
      readModels.retryDeadLetters("fragile");
      readModels.rebuild("fragile");
      history.awaitReadModels();
    }
    history.publish(new PersonRegistered("person_at_last", "Ulf Ek"));

    assertThat(mongo.findById("person_at_last", Seen.class)).isNotNull();
  }

  private ReadModelStatus status() {
    return readModels.status().stream()
        .filter(each -> each.name().equals("fragile"))
        .findFirst()
        .orElseThrow();
  }

  @Document("seen")
  record Seen(@Id String id, String name) {}

  /** Cannot apply the registration of a person by the name of what is ill. */
  static final class Fragile implements ReadModel {
    final Set<String> ill = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
      return "fragile";
    }

    @Override
    public Set<Class<?>> documentTypes() {
      return Set.of(Seen.class);
    }

    @Override
    public Set<Class<?>> handles() {
      return Set.of(PersonEvent.class);
    }

    @Override
    public Set<Class<?>> ignores() {
      return Set.copyOf(EventFamilies.ALL);
    }

    @Override
    public void apply(RecordedEvent event, Documents documents) {
      switch ((PersonEvent) event.payload()) {
        case PersonRegistered(String id, String name) -> {
          documents.put(new Seen(id, name));
          if (ill.contains(name)) {
            throw new IllegalStateException("poison");
          }
        }
        case PersonRenamed(String id, _, String name, _) ->
            documents.change(Seen.class, id, seen -> new Seen(id, name));
      }
    }
  }

  @TestConfiguration
  static class WithFragileReadModel {
    @Bean
    Fragile fragile() {
      return new Fragile();
    }
  }
}
