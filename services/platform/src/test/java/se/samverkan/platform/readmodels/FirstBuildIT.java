package se.samverkan.platform.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** A read model that has no token is there, with its token, before its processor starts. */
@WithDatabases
class FirstBuildIT {

  private static final String NAMES = "names";

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

      firstBuild.buildWhatHasNoToken();

      assertThat(mongo.findById("person_first-build", Name.class)).isNotNull();
      assertThat(tokens.fetchToken(NAMES, 0).position()).hasValue(readModels.head());
    } finally {
      names.start();
    }
  }
}
