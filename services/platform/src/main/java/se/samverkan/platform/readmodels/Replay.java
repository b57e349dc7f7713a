package se.samverkan.platform.readmodels;

import com.mongodb.MongoException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Builds the documents of all read models as they were after an event, in a place of their own. */
@Component
public final class Replay {

  private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

  /** Events between two writes in bulk. */
  private static final int BATCH = 500;

  private final List<ReadModel> readModels;
  private final EventStorageEngine events;

  Replay(List<ReadModel> readModels, EventStorageEngine events) {
    this.readModels = readModels;
    this.events = events;
  }

  /**
   * Builds them. What a read model cannot apply it leaves out, with all that follows in the stream.
   *
   * @param position of the last event
   * @param mongo an empty database
   * @param progress is told the position that has been reached, now and then
   */
  public void upTo(long position, MongoTemplate mongo, LongConsumer progress) {
    new IndexesOfDocuments(readModels, mongo).create();
    List<Target> targets =
        readModels.stream().map(each -> new Target(each, new MongoDocuments(mongo))).toList();
    try (Stream<? extends TrackedEventMessage<?>> stream = events.readEvents(null, false)) {
      int count = 0;
      for (var all = stream.iterator(); all.hasNext(); ) {
        TrackedEventMessage<?> message = all.next();
        RecordedEvent event = RecordedEvents.of(message);
        if (event.position() > position) {
          break;
        }
        targets.forEach(target -> target.apply(message, event));
        if (++count % BATCH == 0) {
          targets.forEach(Target::flush);
          progress.accept(event.position());
        }
      }
    }
    targets.forEach(Target::flush);
    progress.accept(position);
  }

  /** One read model and its documents. */
  private static final class Target {
    private final ReadModel readModel;
    private final MongoDocuments documents;
    private final Set<String> leftOut = new HashSet<>();

    Target(ReadModel readModel, MongoDocuments documents) {
      this.readModel = readModel;
      this.documents = documents;
    }

    void apply(TrackedEventMessage<?> message, RecordedEvent event) {
      String stream =
          message instanceof DomainEventMessage<?> of
              ? of.getAggregateIdentifier()
              : message.getIdentifier();
      if (leftOut.contains(stream)
          || readModel.handles().stream().noneMatch(each -> each.isInstance(event.payload()))) {
        return;
      }
      try {
        documents.apply(
            event.position(),
            kept -> {
              readModel.apply(event, kept);
              return event;
            });
      } catch (MongoException | DataAccessException unreachable) {
        throw unreachable;
      } catch (RuntimeException e) {
        leftOut.add(stream);
        LOG.warn("Left out event {} of the past", message.getIdentifier(), e);
      }
    }

    void flush() {
      documents.flush();
    }
  }
}
