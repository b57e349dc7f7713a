package se.samverkan.platform.mongodb;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the MongoDB server, and reads what it held when it was stopped, while the application is
 * still being put together.
 */
public final class EarlyMongoServer
    implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

  private @Nullable CompletableFuture<MongoServer> begun;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ReadModelStoreProperties properties =
        Binder.get(context.getEnvironment())
            .bindOrCreate("samverkan.read-models", ReadModelStoreProperties.class);
    begun =
        CompletableFuture.supplyAsync(
            () -> MongoServer.of(properties),
            task -> Thread.ofPlatform().name("read-models").start(task));
    context.getBeanFactory().registerSingleton("earlyMongoServer", this);
  }

  /** The server, once it is ready; whoever takes it closes it. */
  MongoServer take() {
    CompletableFuture<MongoServer> taken = begun;
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
    CompletableFuture<MongoServer> left = begun;
    begun = null;
    if (left != null) {
      left.thenAccept(MongoServer::close).exceptionally(failed -> null).join();
    }
  }
}
