package se.samverkan.platform.readmodels;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to work on the documents of a processor: that of the processor itself, for a
 * batch of events, or that of somebody who hands it parked events again or puts documents that were
 * built anew in the place of its own. The processor runs on meanwhile and waits with its next
 * batch: one that is stopped right after it was started never works again.
 */
@Component
final class Turns {

  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  private record Turn(Lock lock, Runnable forget) {}

  /**
   * Of a processor that begins.
   *
   * @param forget lets it forget documents that it keeps from batch to batch
   * @return held for the whole of each of its batches
   */
  Lock of(String processor, Runnable forget) {
    return turns.computeIfAbsent(processor, name -> new Turn(new ReentrantLock(), forget)).lock();
  }

  /** Does the work between two batches of the processor. */
  void take(String processor, Runnable work) {
    Turn turn = Objects.requireNonNull(turns.get(processor), processor);
    turn.lock().lock();
    try {
      work.run();
    } finally {
      turn.forget().run();
      turn.lock().unlock();
    }
  }
}
