package se.samverkan.platform.kept;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.platform.kept.Kept.KeptToken;

/** How far the processors are, each of which has one segment. */
@Component
final class ProgressOfProcessors {

  private static final int ONLY_SEGMENT = 0;

  private final EventProcessingConfiguration processing;
  private final TokenStore tokens;
  private final MongoTemplate stored;
  private final Serializer serializer;

  ProgressOfProcessors(
      EventProcessingConfiguration processing,
      TokenStore tokens,
      MongoTemplate stored,
      Serializer serializer) {
    this.processing = processing;
    this.tokens = tokens;
    this.stored = stored;
    this.serializer = serializer;
  }

  /** While they run; empty unless all of them have seen the position and wait for more. */
  Optional<Map<String, TrackingToken>> allAt(long position) {
    Map<String, TrackingToken> all = new TreeMap<>();
    for (StreamingEventProcessor processor : processors()) {
      Optional<EventTrackerStatus> status =
          processor.processingStatus().values().stream()
              .filter(each -> !each.isErrorState() && !each.isReplaying())
              .filter(each -> position(each.getTrackingToken()) >= position)
              .findFirst();
      if (!processor.isRunning() || status.isEmpty()) {
        return Optional.empty();
      }
      all.put(processor.getName(), status.get().getTrackingToken());
    }
    return Optional.of(all);
  }

  /** When they have stopped; empty when one has not, or never had begun. */
  Optional<Map<String, TrackingToken>> whereTheyStopped() {
    Map<String, TrackingToken> all = new TreeMap<>();
    for (StreamingEventProcessor processor : processors()) {
      TrackingToken token =
          processor.isRunning() || tokens.fetchSegments(processor.getName()).length != 1
              ? null
              : tokens.fetchToken(processor.getName(), ONLY_SEGMENT);
      if (token == null) {
        return Optional.empty();
      }
      all.put(processor.getName(), token);
    }
    return Optional.of(all);
  }

  /**
   * Lets processors that have not begun go on from there, and answers their names. The token store
   * would ask and write for one after the other, and everything waits for that at a start.
   */
  Set<String> begin(List<KeptToken> kept) {
    if (!kept.isEmpty()) {
      stored
          .trackingTokensCollection()
          .insertMany(kept.stream().map(ProgressOfProcessors::asTheTokenStoreWrites).toList());
    }
    return kept.stream().map(KeptToken::processor).collect(Collectors.toSet());
  }

  private static Document asTheTokenStoreWrites(KeptToken token) {
    return new Document("processorName", token.processor())
        .append("segment", ONLY_SEGMENT)
        .append("owner", null)
        .append("timestamp", System.currentTimeMillis())
        .append("token", new Binary(token.json().getBytes(StandardCharsets.UTF_8)))
        .append("tokenType", token.type());
  }

  /** As they are kept. */
  List<KeptToken> serialized(Map<String, TrackingToken> all) {
    return all.entrySet().stream()
        .map(
            each -> {
              SerializedObject<String> token = serializer.serialize(each.getValue(), String.class);
              return new KeptToken(each.getKey(), token.getType().getName(), token.getData());
            })
        .toList();
  }

  /** The position of the last event that any of them has seen. */
  static long furthest(Map<String, TrackingToken> all) {
    return all.values().stream()
        .map(ProgressOfProcessors::position)
        .max(Comparator.naturalOrder())
        .orElse(-1L);
  }

  private static long position(@Nullable TrackingToken token) {
    return token == null ? -1 : token.position().orElse(-1);
  }

  private List<StreamingEventProcessor> processors() {
    return processing.eventProcessors().values().stream()
        .filter(StreamingEventProcessor.class::isInstance)
        .map(StreamingEventProcessor.class::cast)
        .toList();
  }
}
