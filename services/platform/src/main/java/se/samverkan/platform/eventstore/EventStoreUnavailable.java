package se.samverkan.platform.eventstore;

import org.jspecify.annotations.Nullable;

/** The event store cannot be reached or is not set up so that its promises hold. */
public final class EventStoreUnavailable extends RuntimeException {

  public EventStoreUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
