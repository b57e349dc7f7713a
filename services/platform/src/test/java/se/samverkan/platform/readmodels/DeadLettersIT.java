package se.samverkan.platform.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
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
    fragile.breaksOnPoison.set(true);
    history.publish(
        new PersonRegistered("person_well", "Eva Ek"),
        new PersonRegistered("person_sick", "gift"),
        new PersonRenamed("person_sick", "gift", "Ulf Alm", "rättat"),
        new PersonRegistered("person_later", "Åsa Öberg"));

    assertThat(mongo.findAll(Seen.class))
        .containsExactlyInAnyOrder(
            new Seen("person_well", "Eva Ek"), new Seen("person_later", "Åsa Öberg"));
    assertThat(status().parkedStreams()).isEqualTo(1);

    readModels.rebuild("fragile");
    history.awaitReadModels();

    assertThat(status().parkedStreams()).as("built anew").isEqualTo(1);
    assertThat(mongo.findById("person_sick", Seen.class)).isNull();
    http.get().uri("/actuator/health").exchange().expectStatus().is5xxServerError().expectBody();

    fragile.breaksOnPoison.set(false);
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

  private ReadModelStatus status() {
    return readModels.status().stream()
        .filter(each -> each.name().equals("fragile"))
        .findFirst()
        .orElseThrow();
  }

  @Document("seen")
  record Seen(@Id String id, String name) {}

  /** Cannot apply the registration of a person who is called poison, while that is switched on. */
  static final class Fragile implements ReadModel {
    final AtomicBoolean breaksOnPoison = new AtomicBoolean();

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
          if (name.equals("gift") && breaksOnPoison.get()) {
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
