package se.samverkan.platform.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.platform.testing.WithDatabases;

/** Tokens that are written for many processors at once are what the token store would write. */
@WithDatabases
class ProgressOfProcessorsIT {

  private static final TrackingToken THERE = new GlobalSequenceTrackingToken(417);

  @Autowired ProgressOfProcessors processors;
  @Autowired TokenStore tokens;
  @Autowired MongoTemplate stored;

  @Test
  void whatIsRestoredIsWhatTheTokenStoreWrites() {
    tokens.initializeTokenSegments("by-the-store", 1, THERE);

    assertThat(processors.begin(processors.serialized(Map.of("restored", THERE))))
        .containsExactly("restored");

    assertThat(document("restored")).isEqualTo(document("by-the-store"));
    assertThat(tokens.fetchSegments("restored")).containsExactly(0);
    assertThat(tokens.fetchToken("restored", 0)).isEqualTo(THERE);
  }

  @Test
  void whereNothingWasKeptNothingBegins() {
    assertThat(processors.begin(List.of())).isEmpty();
  }

  /** All but its id, its name and its time. */
  private Document document(String processor) {
    Document found =
        Objects.requireNonNull(
            stored
                .trackingTokensCollection()
                .find(new Document("processorName", processor))
                .first());
    assertThat(found).containsKey("timestamp");
    List.of("_id", "processorName", "timestamp").forEach(found::remove);
    return found;
  }
}
