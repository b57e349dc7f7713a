package se.samverkan.platform.readmodels;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Applies the events once more, from the first one on, to documents beside those of the present.
 * They are read and deserialized once for all read models, which work side by side.
 */
@Component
public final class Replay implements DisposableBean {

  /** Events that are applied to all read models before the next ones are. */
  private static final int BATCH = 1000;

  private final List<ReadModel> readModels;
  private final EventStorageEngine events;
  private final StoredDocuments stored;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("replay-", 0).daemon().factory());

  Replay(List<ReadModel> readModels, EventStorageEngine events, StoredDocuments stored) {
    this.readModels = readModels;
    this.stored = stored;
    this.events = events;
  }

  /**
   * Builds the documents of all read models as they were after an event.
   *
   * @param position of the event
   * @param mongo an empty database
   * @param progress is told the position that has been reached, now and then
   */
  public void upTo(long position, MongoTemplate mongo, LongConsumer progress) {
    new IndexesOfDocuments(readModels, mongo).create();
    apply(
        null,
        position,
        readModels.stream()
            .map(each -> new Replayed(each, MongoDocuments.inEmptyCollections(stored.in(mongo))))
            .toList(),
        progress);
  }

  /**
   * Applies the events after one place and up to another.
   *
   * @param after null: from the first one on
   * @return the place of the last event that was applied; that of {@code after} when none was
   */
  @Nullable TrackingToken apply(
      @Nullable TrackingToken after, long position, List<Replayed> to, LongConsumer progress) {
    TrackingToken reached = after;
    try (Stream<? extends TrackedEventMessage<?>> stream = events.readEvents(after, false)) {
      Iterator<? extends TrackedEventMessage<?>> all = stream.iterator();
      List<Future<?>> underWay = List.of();
      List<Replayed.Event> batch = next(all, position);
      while (!batch.isEmpty()) {
        List<Replayed.Event> ready = batch;
        await(underWay);
        underWay =
            to.stream().<Future<?>>map(each -> workers.submit(() -> each.apply(ready))).toList();
        Replayed.Event last = ready.getLast();
        progress.accept(last.event().position());
        reached = last.message().trackingToken();
        batch = next(all, position);
      }
      await(underWay);
    }
    await(to.stream().<Future<?>>map(each -> workers.submit(each::end)).toList());
    progress.accept(position);
    return reached;
  }

  private static List<Replayed.Event> next(
      Iterator<? extends TrackedEventMessage<?>> all, long position) {
    List<Replayed.Event> batch = new ArrayList<>();
    while (batch.size() < BATCH && all.hasNext()) {
      TrackedEventMessage<?> message = all.next();
      RecordedEvent event = RecordedEvents.of(message);
      if (event.position() > position) {
        break;
      }
      batch.add(new Replayed.Event(message, event));
    }
    return batch;
  }

  private static void await(List<Future<?>> underWay) {
    for (Future<?> each : underWay) {
      try {
        each.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Stopped while events were applied once more", e);
      }
    }
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
