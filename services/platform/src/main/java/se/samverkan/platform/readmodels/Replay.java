package se.samverkan.platform.readmodels;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Applies the events once more, from the first one on, to documents beside those of the present.
 */
@Component
public final class Replay {

  /** Events between two writes in bulk. */
  private static final int BATCH = 500;

  private final List<ReadModel> readModels;
  private final EventStorageEngine events;

  Replay(List<ReadModel> readModels, EventStorageEngine events) {
    this.readModels = readModels;
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
        readModels.stream().map(each -> new Replayed(each, new MongoDocuments(mongo))).toList(),
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
      int count = 0;
      for (var all = stream.iterator(); all.hasNext(); ) {
        TrackedEventMessage<?> message = all.next();
        RecordedEvent event = RecordedEvents.of(message);
        if (event.position() > position) {
          break;
        }
        to.forEach(each -> each.apply(message, event));
        reached = message.trackingToken();
        if (++count % BATCH == 0) {
          to.forEach(Replayed::flush);
          progress.accept(event.position());
        }
      }
    }
    to.forEach(Replayed::flush);
    progress.accept(position);
    return reached;
  }
}
