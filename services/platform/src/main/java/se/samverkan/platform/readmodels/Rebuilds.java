package se.samverkan.platform.readmodels;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.samverkan.platform.eventstore.Positions;
import se.samverkan.platform.mongodb.CollectionNames;

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
  private final EventStorageEngine events;
  private final EventProcessingConfiguration processing;
  private final Turns turns;
  private final TokenStore tokens;
  private final MongoTemplate mongo;
  private final StoredDocuments stored;
  private final Map<String, Long> reached = new ConcurrentHashMap<>();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rebuild-", 0).daemon().factory());

  Rebuilds(
      Replay replay,
      EventStorageEngine events,
      EventProcessingConfiguration processing,
      Turns turns,
      TokenStore tokens,
      MongoTemplate mongo,
      StoredDocuments stored) {
    this.stored = stored;
    this.replay = replay;
    this.events = events;
    this.processing = processing;
    this.turns = turns;
    this.tokens = tokens;
    this.mongo = mongo;
  }

  /** Begins with those that are not being built already; they are built together. */
  void begin(List<ReadModel> readModels, long head) {
    List<ReadModel> begun =
        readModels.stream().filter(each -> reached.putIfAbsent(each.name(), 0L) == null).toList();
    if (!begun.isEmpty()) {
      one.execute(() -> rebuild(begun, head));
    }
  }

  /** The position up to which the new documents have come; empty when none are being built. */
  Optional<Long> reached(String name) {
    return Optional.ofNullable(reached.get(name));
  }

  boolean anyUnderWay() {
    return !reached.isEmpty();
  }

  private void rebuild(List<ReadModel> readModels, long head) {
    Map<ReadModel, Replayed> replayed = new LinkedHashMap<>();
    try {
      for (ReadModel readModel : readModels) {
        dropNew(readModel);
        new IndexesOfDocuments(List.of(readModel), mongo).create(NEW);
        replayed.put(
            readModel,
            new Replayed(
                PastOfProcessor.of(readModel),
                MongoDocuments.inEmptyCollections(stored.named(NEW))));
      }
      replay.apply(
          0,
          head,
          List.copyOf(replayed.values()),
          position -> readModels.forEach(each -> reached.put(each.name(), position)));
      replayed.forEach((readModel, anew) -> finish(readModel, anew, head));
    } catch (RuntimeException e) {
      readModels.forEach(each -> leaveAsItWas(each, e));
    } finally {
      readModels.forEach(each -> reached.remove(each.name()));
    }
  }

  private void finish(ReadModel readModel, Replayed anew, long built) {
    try {
      turns.take(readModel.name(), () -> finishNow(readModel, anew, built));
    } catch (RuntimeException e) {
      leaveAsItWas(readModel, e);
    } finally {
      reached.remove(readModel.name());
    }
  }

  /** Between two batches of the processor of the read model. */
  private void finishNow(ReadModel readModel, Replayed anew, long built) {
    TrackingToken present = tokens.fetchToken(readModel.name(), ONLY_SEGMENT);
    long position = present == null ? 0 : present.position().orElse(0);
    replay.apply(built, position, List.of(anew), ignored -> {});
    takeThePlace(readModel);
    park(readModel.name(), anew);
  }

  private void leaveAsItWas(ReadModel readModel, RuntimeException cause) {
    LOG.error("The read model {} was not rebuilt; it answers as before", readModel.name(), cause);
    dropNew(readModel);
  }

  private void takeThePlace(ReadModel readModel) {
    for (Class<?> type : readModel.documentTypes()) {
      String collection = CollectionNames.of(type);
      mongo
          .getCollection(collection + NEW)
          .renameCollection(
              new MongoNamespace(mongo.getDb().getName(), collection),
              new RenameCollectionOptions().dropTarget(true));
    }
  }

  /** What could not be applied is parked as the processor would have done. */
  void park(String name, Replayed replayed) {
    Optional<SequencedDeadLetterQueue<EventMessage<?>>> queue = processing.deadLetterQueue(name);
    queue.ifPresent(SequencedDeadLetterQueue::clear);
    for (Replayed.LeftOut each : replayed.leftOut()) {
      queue.ifPresent(
          letters ->
              letters.enqueue(
                  each.stream(),
                  new GenericDeadLetter<>(each.stream(), at(each.position()), each.cause())));
    }
  }

  /** The event at a position, as processors get it. */
  private EventMessage<?> at(long position) {
    try (var from = events.readEvents(Positions.token(position - 1), false)) {
      return from.findFirst().orElseThrow();
    }
  }

  private void dropNew(ReadModel readModel) {
    readModel.documentTypes().stream()
        .map(type -> CollectionNames.of(type) + NEW)
        .filter(mongo::collectionExists)
        .forEach(mongo::dropCollection);
  }

  @Override
  public void destroy() {
    one.shutdownNow();
  }
}
