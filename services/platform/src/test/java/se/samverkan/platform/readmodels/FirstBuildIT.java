package se.samverkan.platform.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** What has no token has gone through the past, and has a token, before its processor starts. */
@WithDatabases
class FirstBuildIT {

  private static final String NAMES = "names";
  private static final String OTHER = "another";
  private static final String AT_START = "at start";

  /** How far the other one goes; the server starts with nothing to go through. */
  private static final AtomicLong upTo = new AtomicLong();

  @Autowired RecordedHistory history;
  @Autowired FirstBuild firstBuild;
  @Autowired TokenStore tokens;
  @Autowired EventProcessingConfiguration processing;
  @Autowired MongoTemplate mongo;
  @Autowired ReadModels readModels;

  @Test
  void isBuiltFromTheFirstEventOn() {
    history.publish(new PersonRegistered("person_first-build", "Eva Ek"));
    TrackingEventProcessor names =
        processing.eventProcessor(NAMES, TrackingEventProcessor.class).orElseThrow();
    names.shutDown();
    try {
      tokens.fetchToken(NAMES, 0);
      tokens.deleteToken(NAMES, 0);
      mongo.remove(Name.class).all();
      assertThat(mongo.findById("person_first-build", Name.class)).isNull();

      firstBuild.buildWhatHasNoToken(Set.of());

      assertThat(mongo.findById("person_first-build", Name.class)).isNotNull();
      assertThat(tokens.fetchToken(NAMES, 0).position()).hasValue(readModels.head());
    } finally {
      names.start();
    }
  }

  @Test
  void whatIsNotOverAndDoneWithIsLeftToTheProcessor() {
    history.publish(new PersonRegistered("person_over", "Eva Ek"));
    upTo.set(readModels.head());
    history.publish(new PersonRegistered("person_not-over", "Eva Ek"));
    if (tokens.fetchSegments(OTHER).length > 0) {
      tokens.fetchToken(OTHER, 0);
      tokens.deleteToken(OTHER, 0);
    }

    firstBuild.buildWhatHasNoToken(Set.of());

    assertThat(mongo.findById("person_over", Seen.class)).isNotNull();
    assertThat(mongo.findById("person_not-over", Seen.class)).isNull();
    assertThat(tokens.fetchToken(OTHER, 0).position()).hasValue(upTo.get());
  }

  /** Who asks before the processor has begun would be told that another process is at work. */
  @Test
  void whatStartsBeforeTheFirstEventHasATokenToo() {
    assertThat(tokens.fetchSegments(AT_START)).hasSize(1);
    assertThat(tokens.fetchToken(AT_START, 0)).isNull();
  }

  @Document("seen")
  record Seen(@Id String id) {}

  @TestConfiguration
  static class WithPastOfAnother {
    @Bean
    PastOfOthers pastOfAnother() {
      return () -> List.of(past(OTHER, upTo.get()), past(AT_START, 0));
    }

    private static PastOfProcessor past(String name, long upTo) {
      return new PastOfProcessor(
          name, Set.of(PersonRegistered.class), FirstBuildIT::see, upTo, Set.of());
    }
  }

  private static void see(RecordedEvent event, Documents documents) {
    documents.put(new Seen(((PersonRegistered) event.payload()).personId()));
  }
}
