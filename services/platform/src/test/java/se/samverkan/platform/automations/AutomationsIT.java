package se.samverkan.platform.automations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.events.bodies.PersonEvent;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.person.TestPerson;
import se.samverkan.platform.person.TestPersonId;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.PastOfOthers;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/**
 * An event is answered with a command, once, also when the read models and their tokens are lost.
 */
@WithDatabases
class AutomationsIT {

  private static final String NAME = "WhenPersonRegisteredThenRename";

  @Autowired RecordedHistory history;
  @Autowired DataSource dataSource;
  @Autowired MongoTemplate mongo;
  @Autowired TokenStore tokens;
  @Autowired EventProcessingConfiguration processing;
  @Autowired WhenPersonRegisteredThenRename automation;
  @Autowired PastOfOthers past;

  @Test
  void anEventIsAnsweredOnceAndTheAnswerSaysWhy() throws InterruptedException {
    history.publish(new PersonRegistered("person_small", "eva ek"));
    awaitRenamed("person_small");
    history.publish(new PersonRegistered("person_refused", ""));

    assertThat(metadata("person_small"))
        .contains("\"means\":\"automation\"", "\"actor\":\"" + NAME + "\"")
        .contains("\"requestId\":\"request-1\"");
    long events = count();
    assertThat(past.all())
        .filteredOn(each -> each.processor().equals(NAME))
        .singleElement()
        .satisfies(
            each -> assertThat(each.upTo()).isGreaterThanOrEqualTo(position("person_small")));

    loseTheDocumentsAndTheToken();
    await().until(() -> mongo.findById("person_small", Registered.class) != null);
    history.publish(new PersonRegistered("person_next", "ulf alm"));
    awaitRenamed("person_next");

    assertThat(count()).isEqualTo(events + 2);
  }

  private void loseTheDocumentsAndTheToken() {
    TrackingEventProcessor processor =
        processing.eventProcessor(NAME, TrackingEventProcessor.class).orElseThrow();
    processor.shutDown();
    mongo.remove(new Query(), Registered.class);
    tokens.fetchToken(NAME, 0);
    tokens.deleteToken(NAME, 0);
    automation.seen.set(0);
    processor.start();
  }

  private void awaitRenamed(String person) {
    await().until(() -> !rows(person).isEmpty());
  }

  private List<Map<String, @Nullable Object>> rows(String person) {
    return new JdbcTemplate(dataSource)
        .queryForList(
            "select metadata from event where stream_id = ? and name = 'bodies.PersonRenamed'",
            person);
  }

  private String metadata(String person) {
    return String.valueOf(rows(person).getFirst().get("metadata"));
  }

  private long position(String person) {
    return JdbcClient.create(dataSource)
        .sql("select min(position) from event where stream_id = ?")
        .param(person)
        .query(Long.class)
        .single();
  }

  private long count() {
    return new JdbcTemplate(dataSource).queryForList("select 1 from event").size();
  }

  @Document("registered")
  record Registered(@Id String id, String name) {}

  /** Gives every new person a name in capitals. */
  static final class WhenPersonRegisteredThenRename implements Automation {
    final AtomicInteger seen = new AtomicInteger();

    @Override
    public Set<Class<?>> documentTypes() {
      return Set.of(Registered.class);
    }

    @Override
    public Set<Class<?>> handles() {
      return Set.of(PersonEvent.class);
    }

    @Override
    public List<Object> apply(RecordedEvent event, Documents documents) {
      seen.incrementAndGet();
      return switch ((PersonEvent) event.payload()) {
        case PersonRegistered(String id, String name) -> {
          documents.put(new Registered(id, name));
          yield List.of(
              new TestPerson.Rename(
                  new TestPersonId(id),
                  name.toUpperCase(java.util.Locale.ROOT),
                  null,
                  true,
                  List.of(),
                  List.of(),
                  null));
        }
        case PersonRenamed renamed -> List.of();
      };
    }
  }

  @TestConfiguration
  static class WithAutomation {
    @Bean
    WhenPersonRegisteredThenRename automation() {
      return new WhenPersonRegisteredThenRename();
    }
  }
}
