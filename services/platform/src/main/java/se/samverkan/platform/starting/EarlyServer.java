package se.samverkan.platform.starting;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts a server while the application is still being put together, which takes longer and needs
 * one processor only.
 *
 * @param <S> the server
 */
public abstract class EarlyServer<S>
    implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

  private final String name;
  private final Consumer<S> stop;
  private @Nullable CompletableFuture<S> begun;

  /**
   * Begins nothing yet.
   *
   * @param name of the thread, and of the bean that hands the server over
   * @param stop what is done with a server that nobody took
   */
  protected EarlyServer(String name, Consumer<S> stop) {
    this.name = name;
    this.stop = stop;
  }

  /** Reads the settings at once, and answers how the server is started with them. */
  protected abstract Supplier<S> starting(Binder settings);

  @Override
  public final void initialize(ConfigurableApplicationContext context) {
    begun =
        CompletableFuture.supplyAsync(
            starting(Binder.get(context.getEnvironment())),
            task -> Thread.ofPlatform().name(name).start(task));
    context.getBeanFactory().registerSingleton(name, this);
  }

  /** The server, once it is ready, or the failure of its start; whoever takes it closes it. */
  public final S take() {
    CompletableFuture<S> taken = begun;
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
  public final void close() {
    CompletableFuture<S> left = begun;
    begun = null;
    if (left != null) {
      left.thenAccept(stop).exceptionally(failed -> null).join();
    }
  }
}
