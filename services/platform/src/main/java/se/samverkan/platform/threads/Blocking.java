package se.samverkan.platform.threads;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Threads for what blocks on behalf of a request. What has begun is brought to its end also when
 * the browser has left: to interrupt a question to PostgreSQL closes the connection that the next
 * one would have used.
 */
public final class Blocking {

  private static final Scheduler THREADS =
      Schedulers.fromExecutor(task -> Schedulers.boundedElastic().schedule(task));

  private Blocking() {}

  /** As many as Reactor keeps for what blocks; for work that begins now, not after a time. */
  public static Scheduler threads() {
    return THREADS;
  }

  /**
   * What the call returns, made on such a thread once somebody asks for it: nothing where it is
   * null, its failure where it fails.
   */
  public static <T> Mono<T> call(Callable<? extends @Nullable T> call) {
    return Mono.<T>fromCallable(call).subscribeOn(THREADS);
  }
}
