package se.samverkan.platform.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Sends a command again, after a few random milliseconds, when another writer had appended to the
 * same stream between reading and writing. Any other failure is final.
 */
final class RetryWhenAnotherWroteFirst implements RetryScheduler {

  private static final int MOST_RETRIES = 8;
  private static final long LONGEST_PAUSE_MILLIS = 20;

  @Override
  public boolean scheduleRetry(
      CommandMessage commandMessage,
      RuntimeException lastFailure,
      List<Class<? extends Throwable>[]> failures,
      Runnable commandDispatch) {
    boolean anotherWroteFirst =
        lastFailure instanceof ConcurrencyException
            || lastFailure instanceof AggregateStreamCreationException;
    if (!anotherWroteFirst || failures.size() > MOST_RETRIES) {
      return false;
    }
    long pause = ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_MILLIS);
    CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(commandDispatch);
    return true;
  }
}
