package se.samverkan.platform.readmodels;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import se.samverkan.platform.eventstore.AllEvents;

/**
 * What a processor does with the past, and the documents that events are applied to once more. What
 * it cannot apply, or had parked, it leaves out, with all that follows in the stream.
 */
final class Replayed {

  private static final Logger LOG = LoggerFactory.getLogger(Replayed.class);

  private final PastOfProcessor past;
  private final MongoDocuments documents;
  private final HandledTypes handled;
  private final Set<String> streams = new HashSet<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private long reached;

  Replayed(PastOfProcessor past, MongoDocuments documents) {
    this.past = past;
    this.documents = documents;
    this.handled = new HandledTypes(past.handles());
  }

  /** An event that was not applied, and why not. */
  record LeftOut(String stream, long position, Throwable cause) {}

  /** An event and the stream that it stands in. */
  record Event(String stream, RecordedEvent event) {
    static Event of(AllEvents.Unread unread) {
      return new Event(
          unread.streamId(),
          new RecordedEvent(
              unread.payload(), unread.position(), unread.recordedAt(), unread.provenance()));
    }
  }

  /** Applies the events, and writes the documents that they change at some time. */
  void apply(List<Event> batch) {
    List<Event> due =
        batch.stream().filter(each -> each.event().position() <= past.upTo()).toList();
    List<Event> concerned =
        due.stream().filter(each -> handled.have(each.event().payload().getClass())).toList();
    documents.foresee(
        concerned.stream()
            .<Consumer<Documents>>map(each -> kept -> past.apply().accept(each.event(), kept))
            .toList());
    concerned.forEach(each -> apply(each.stream(), each.event()));
    documents.makeRoom();
    if (!due.isEmpty()) {
      reached = due.getLast().event().position();
    }
  }

  /** The position of the last event that it has been taken through; 0 before the first one. */
  long reached() {
    return reached;
  }

  /** Writes what is not yet written. */
  void end() {
    documents.flush();
  }

  private void apply(String stream, RecordedEvent event) {
    if (streams.contains(stream)) {
      leaveOut(stream, event, new IllegalStateException("An earlier one failed"));
      return;
    }
    if (past.parked().contains(event.position())) {
      leaveOut(stream, event, new IllegalStateException("It was parked before"));
      return;
    }
    try {
      documents.apply(
          event.position(),
          kept -> {
            past.apply().accept(event, kept);
            return event;
          });
    } catch (MongoException | DataAccessException unreachable) {
      throw unreachable;
    } catch (RuntimeException e) {
      LOG.warn("The event at {} cannot be applied once more", event.position(), e);
      leaveOut(stream, event, e);
    }
  }

  private void leaveOut(String stream, RecordedEvent event, RuntimeException cause) {
    streams.add(stream);
    leftOut.add(new LeftOut(stream, event.position(), cause));
  }

  /** In the order of the events. */
  List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
  }
}
