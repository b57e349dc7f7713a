package se.samverkan.platform.readmodels;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import se.samverkan.platform.audit.ProvenanceMetaData;

/** Messages of the event store as recorded events. */
public final class RecordedEvents {

  private RecordedEvents() {}

  /**
   * Returns the event with its place among all events.
   *
   * @throws IllegalArgumentException for a message that does not come from the event store
   */
  public static RecordedEvent of(EventMessage<?> message) {
    if (!(message instanceof TrackedEventMessage<?> event)) {
      throw new IllegalArgumentException("An event that does not come from the event store");
    }
    return new RecordedEvent(
        event.getPayload(),
        position(event),
        event.getTimestamp(),
        ProvenanceMetaData.read(event.getMetaData()));
  }

  /** The event's place among all events. */
  static long position(TrackedEventMessage<?> event) {
    return event
        .trackingToken()
        .position()
        .orElseThrow(() -> new IllegalArgumentException("An event without a position"));
  }
}
