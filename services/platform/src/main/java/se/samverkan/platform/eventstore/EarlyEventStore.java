package se.samverkan.platform.eventstore;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the event store and brings its schema up to date while the application is still being put
 * together, which takes longer and needs one processor only.
 */
public final class EarlyEventStore
    implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

  private @Nullable CompletableFuture<EventStoreServer> begun;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    EventStoreProperties properties =
        Binder.get(context.getEnvironment())
            .bindOrCreate("samverkan.event-store", EventStoreProperties.class);
    begun =
        CompletableFuture.supplyAsync(
            () -> EventStoreServer.ready(properties),
            task -> Thread.ofPlatform().name("event-store").start(task));
    context.getBeanFactory().registerSingleton("earlyEventStore", this);
  }

  /**
   * The server, once it is ready; whoever takes it closes it.
   *
   * @throws EventStoreUnavailable as the start would have
   */
  EventStoreServer take() {
    CompletableFuture<EventStoreServer> taken = begun;
    if (taken == null) {
      throw new IllegalStateException("It was taken before, or never begun");
    }
    begun = null;
    try {
      return taken.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Stops what nobody took, as when the application could not be put together. */
  @Override
  public void close() {
    CompletableFuture<EventStoreServer> left = begun;
    begun = null;
    if (left != null) {
      left.thenAccept(EventStoreServer::close).exceptionally(failed -> null).join();
    }
  }
}
