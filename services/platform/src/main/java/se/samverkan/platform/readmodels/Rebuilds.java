package se.samverkan.platform.readmodels;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
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
      TokenStore tokens,
      MongoTemplate mongo,
      StoredDocuments stored) {
    this.stored = stored;
    this.replay = replay;
    this.events = events;
    this.processing = processing;
    this.tokens = tokens;
    this.mongo = mongo;
  }

  /** A read model and the processor that keeps its documents. */
  record Target(ReadModel readModel, TrackingEventProcessor processor) {

    String name() {
      return readModel.name();
    }
  }

  /** Begins with those that are not being built already; they are built together. */
  void begin(List<Target> targets, long head) {
    List<Target> begun =
        targets.stream().filter(each -> reached.putIfAbsent(each.name(), 0L) == null).toList();
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

  private void rebuild(List<Target> targets, long head) {
    Map<Target, Replayed> replayed = new LinkedHashMap<>();
    try {
      for (Target target : targets) {
        dropNew(target.readModel());
        new IndexesOfDocuments(List.of(target.readModel()), mongo).create(NEW);
        replayed.put(
            target,
            new Replayed(
                PastOfProcessor.of(target.readModel()),
                MongoDocuments.inEmptyCollections(stored.named(NEW))));
      }
      replay.apply(
          0,
          head,
          List.copyOf(replayed.values()),
          position -> targets.forEach(each -> reached.put(each.name(), position)));
      finish(replayed, head);
    } catch (RuntimeException e) {
      targets.forEach(target -> leaveAsItWas(target, e));
    } finally {
      targets.forEach(target -> reached.remove(target.name()));
    }
  }

  private void finish(Map<Target, Replayed> replayed, long built) {
    try {
      stop(replayed.keySet());
      replayed.forEach((target, anew) -> finish(target, anew, built));
    } finally {
      replayed.keySet().forEach(target -> target.processor().start());
    }
  }

  /** All at the same moment, as each may wait a second for an event before it notices. */
  private static void stop(Set<Target> targets) {
    CompletableFuture.allOf(
            targets.stream()
                .map(target -> target.processor().shutdownAsync())
                .toArray(CompletableFuture[]::new))
        .join();
  }

  /** While the processor of the read model stands still; it goes on in any case. */
  private void finish(Target target, Replayed anew, long built) {
    String name = target.name();
    try {
      TrackingToken present = tokens.fetchToken(name, ONLY_SEGMENT);
      long position = present == null ? 0 : present.position().orElse(0);
      replay.apply(built, position, List.of(anew), ignored -> {});
      takeThePlace(target.readModel());
      park(name, anew);
    } catch (RuntimeException e) {
      leaveAsItWas(target, e);
    } finally {
      target.processor().start();
      reached.remove(name);
    }
  }

  private void leaveAsItWas(Target target, RuntimeException cause) {
    LOG.error("The read model {} was not rebuilt; it answers as before", target.name(), cause);
    dropNew(target.readModel());
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
        .map(type -> mongo.getCollectionName(type) + NEW)
        .filter(mongo::collectionExists)
        .forEach(mongo::dropCollection);
  }

  @Override
  public void destroy() {
    one.shutdownNow();
  }
}
