package se.samverkan.platform.eventstore;

import java.util.function.Supplier;
import org.springframework.boot.context.properties.bind.Binder;
import se.samverkan.platform.starting.EarlyServer;

/** Starts the event store early, and brings its schema up to date. */
public final class EarlyEventStore extends EarlyServer<EventStoreServer> {

  public EarlyEventStore() {
    super("earlyEventStore", EventStoreServer::close);
  }

  @Override
  protected Supplier<EventStoreServer> starting(Binder settings) {
    EventStoreProperties properties =
        settings.bindOrCreate("samverkan.event-store", EventStoreProperties.class);
    return () -> EventStoreServer.ready(properties);
  }
}
