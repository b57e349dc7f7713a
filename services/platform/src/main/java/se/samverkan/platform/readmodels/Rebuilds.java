package se.samverkan.platform.readmodels;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Builds read models anew beside the documents that answer meanwhile, and puts the new ones in
 * their place when they have seen as much. Until then nothing is lost when it fails.
 */
@Component
final class Rebuilds implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

  /** Of collections that are being built. */
  private static final String NEW = "~new";

  private static final int ONLY_SEGMENT = 0;

  private final Replay replay;
  private final EventProcessingConfiguration processing;
  private final TokenStore tokens;
  private final MongoTemplate mongo;
  private final Map<String, Long> reached = new ConcurrentHashMap<>();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rebuild-", 0).daemon().factory());

  Rebuilds(
      Replay replay,
      EventProcessingConfiguration processing,
      TokenStore tokens,
      MongoTemplate mongo) {
    this.replay = replay;
    this.processing = processing;
    this.tokens = tokens;
    this.mongo = mongo;
  }

  /** Begins, unless it is being done already. */
  void begin(ReadModel readModel, TrackingEventProcessor processor, long head) {
    if (reached.putIfAbsent(readModel.name(), 0L) == null) {
      one.execute(() -> rebuild(readModel, processor, head));
    }
  }

  /** The position up to which the new documents have come; empty when none are being built. */
  Optional<Long> reached(String name) {
    return Optional.ofNullable(reached.get(name));
  }

  boolean anyUnderWay() {
    return !reached.isEmpty();
  }

  private void rebuild(ReadModel readModel, TrackingEventProcessor processor, long head) {
    String name = readModel.name();
    try {
      dropNew(readModel);
      new IndexesOfDocuments(List.of(readModel), mongo).create(NEW);
      Replayed replayed = new Replayed(readModel, new MongoDocuments(mongo, NEW));
      TrackingToken built =
          replay.apply(null, head, List.of(replayed), position -> reached.put(name, position));
      processor.shutDown();
      try {
        TrackingToken present = tokens.fetchToken(name, ONLY_SEGMENT);
        long position = present == null ? 0 : present.position().orElse(0);
        replay.apply(built, position, List.of(replayed), ignored -> {});
        takeThePlace(readModel);
        park(name, replayed);
      } finally {
        processor.start();
      }
    } catch (RuntimeException e) {
      LOG.error("The read model {} was not rebuilt; it answers as before", name, e);
      dropNew(readModel);
    } finally {
      reached.remove(name);
    }
  }

  private void takeThePlace(ReadModel readModel) {
    for (Class<?> type : readModel.documentTypes()) {
      String collection = mongo.getCollectionName(type);
      mongo
          .getCollection(collection + NEW)
          .renameCollection(
              new MongoNamespace(mongo.getDb().getName(), collection),
              new RenameCollectionOptions().dropTarget(true));
    }
  }

  /** What could not be applied is parked as the processor would have done. */
  private void park(String name, Replayed replayed) {
    Optional<SequencedDeadLetterQueue<EventMessage<?>>> queue = processing.deadLetterQueue(name);
    queue.ifPresent(SequencedDeadLetterQueue::clear);
    for (Replayed.LeftOut each : replayed.leftOut()) {
      queue.ifPresent(
          letters ->
              letters.enqueue(
                  each.stream(),
                  new GenericDeadLetter<>(each.stream(), each.message(), each.cause())));
    }
  }

  private void dropNew(ReadModel readModel) {
    readModel
        .documentTypes()
        .forEach(type -> mongo.dropCollection(mongo.getCollectionName(type) + NEW));
  }

  @Override
  public void destroy() {
    one.shutdownNow();
  }
}
