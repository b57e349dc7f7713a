package se.samverkan.platform.automations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
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
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RequestRefusal;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/**
 * An event is answered with a command, once, also when the read models and their tokens are lost.
 */
@WithDatabases
class AutomationsIT {

  private static final String NAME = "WhenPersonRegisteredThenRename";
  private static final Query TOKEN = Query.query(Criteria.where("processorName").is(NAME));

  @Autowired RecordedHistory history;
  @Autowired DataSource dataSource;
  @Autowired MongoTemplate mongo;
  @Autowired TokenStore tokens;
  @Autowired EventProcessingConfiguration processing;
  @Autowired WhenPersonRegisteredThenRename automation;
  @Autowired PastOfOthers past;
  @Autowired Automations automations;

  @Autowired
  @Qualifier("firstBuild")
  SmartInitializingSingleton firstBuild;

  @Test
  void anEventIsAnsweredOnceAndTheAnswerSaysWhy() {
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

  @Test
  void whatCouldNotBeAnsweredIsAnsweredWhenItIsTriedAgain() {
    long before = status().parkedStreams();
    automation.broken = true;
    history.publish(new PersonRegistered("person_parked", "ida alm"));
    await().until(() -> status().parkedStreams() == before + 1);
    assertThat(automations.retryParked(NAME)).isEqualTo(before + 1);
    automation.broken = false;
    history.publish(new PersonRegistered("person_later", "bo ek"));
    awaitRenamed("person_later");

    assertThat(rows("person_parked")).isEmpty();
    assertThat(automations.retryParked(NAME)).isEqualTo(before);

    assertThat(rows("person_parked")).hasSize(1);
    assertThat(status().healthy()).isTrue();
    assertThatThrownBy(() -> automations.retryParked("names"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RequestRefusal.UNKNOWN_AUTOMATION));
  }

  @Test
  void whatWasParkedAndLostIsAnsweredOnceWhenItIsSeenAgain() {
    parkAndAnswerAnother("person_lost", "person_after");

    loseTheDocumentsAndTheToken();
    awaitRenamed("person_lost");

    assertThat(owed()).doesNotContain(position("person_lost"));
    long events = count();
    loseTheDocumentsAndTheToken();
    await().until(() -> mongo.findById("person_after", Registered.class) != null);
    assertThat(count()).isEqualTo(events);
  }

  @Test
  void whatWasParkedAndLostIsParkedAgainByAStartThatGoesThroughThePast() {
    parkAndAnswerAnother("person_past", "person_present");

    lose(() -> firstBuild.afterSingletonsInstantiated());

    assertThat(mongo.findById("person_present", Registered.class)).isNotNull();
    assertThat(mongo.findById("person_past", Registered.class)).isNull();
    assertThat(status().parkedStreams()).isEqualTo(owed().size());
    automations.retryParked(NAME);
    assertThat(rows("person_past")).hasSize(1);
    assertThat(mongo.findById("person_past", Registered.class)).isNotNull();
  }

  @Test
  void whatAnotherProcessIsAtWorkOnIsRetriedThere() {
    history.publish(new PersonRegistered("person_here", "åsa alm"));
    awaitRenamed("person_here");
    TrackingEventProcessor processor =
        processing.eventProcessor(NAME, TrackingEventProcessor.class).orElseThrow();
    processor.shutDown();
    mongo.updateFirst(TOKEN, owner("another process", Instant.now()), "tokens");

    assertThatThrownBy(() -> automations.retryParked(NAME))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.code()).isEqualTo(RequestRefusal.AUTOMATION_IS_ELSEWHERE));

    mongo.updateFirst(TOKEN, owner("another process", Instant.EPOCH), "tokens");
    processor.start();
    history.publish(new PersonRegistered("person_again", "åsa alm"));
    awaitRenamed("person_again");
  }

  private static Update owner(String process, Instant lastHeardOf) {
    return new Update().set("owner", process).set("timestamp", lastHeardOf.toEpochMilli());
  }

  /** So that the automation is further than what it owes an answer to. */
  private void parkAndAnswerAnother(String parked, String another) {
    automation.broken = true;
    history.publish(new PersonRegistered(parked, "ida alm"));
    await().until(() -> owed().contains(position(parked)));
    automation.broken = false;
    history.publish(new PersonRegistered(another, "bo ek"));
    awaitRenamed(another);
    assertThat(rows(parked)).isEmpty();
  }

  private Set<Long> owed() {
    return past.all().stream()
        .filter(each -> each.processor().equals(NAME))
        .findFirst()
        .orElseThrow()
        .parked();
  }

  private AutomationStatus status() {
    return automations.status().stream()
        .filter(each -> each.name().equals(NAME))
        .findFirst()
        .orElseThrow();
  }

  private void loseTheDocumentsAndTheToken() {
    lose(() -> {});
  }

  private void lose(Runnable beforeItStartsAgain) {
    TrackingEventProcessor processor =
        processing.eventProcessor(NAME, TrackingEventProcessor.class).orElseThrow();
    processor.shutDown();
    mongo.remove(new Query(), Registered.class);
    processing.deadLetterQueue(NAME).orElseThrow().clear();
    tokens.fetchToken(NAME, 0);
    tokens.deleteToken(NAME, 0);
    beforeItStartsAgain.run();
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
    volatile boolean broken;

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
      if (broken && event.payload() instanceof PersonRegistered) {
        throw new IllegalStateException("It does not know what to answer");
      }
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
