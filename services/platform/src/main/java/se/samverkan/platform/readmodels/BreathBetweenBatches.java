package se.samverkan.platform.readmodels;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.EventTrackerStatusChangeListener;

/**
 * Lets a processor that is up with the events rest after each batch, so that under load the next
 * batch holds several events instead of one: every batch costs a round trip for every kind of
 * document, however few its events are. The longer a batch took, the longer the rest, within
 * bounds: so the processors leave most of the machine to those who wait for their commands, unless
 * somebody waits for them. What arrives after a rest is not held back.
 */
final class BreathBetweenBatches implements EventTrackerStatusChangeListener {

  /** Far below what people notice, and enough for some commands of a busy minute. */
  private static final Duration SHORTEST = Duration.ofMillis(25);

  private static final Duration LONGEST = Duration.ofMillis(250);
  private static final int TIMES_ITS_WORK = 4;

  private final BooleanSupplier inHaste;
  private final Runnable comesOrGoes;
  private volatile long began;
  private volatile long worked;

  /**
   * Between the batches of one processor.
   *
   * @param inHaste whether somebody waits for what it writes
   * @param comesOrGoes called when the processor begins to work on the events, and when it ends
   */
  BreathBetweenBatches(BooleanSupplier inHaste, Runnable comesOrGoes) {
    this.inHaste = inHaste;
    this.comesOrGoes = comesOrGoes;
  }

  /** A batch begins. */
  void begins() {
    began = System.nanoTime();
  }

  /** A batch ends. */
  void ends() {
    worked = System.nanoTime() - began;
  }

  @Override
  public void onEventTrackerStatusChange(Map<Integer, EventTrackerStatus> changed) {
    for (EventTrackerStatus status : changed.values()) {
      if (status.trackerAdded() || status.trackerRemoved()) {
        comesOrGoes.run();
      } else if (status.isCaughtUp()) {
        rest();
      }
    }
  }

  private void rest() {
    Duration longest = inHaste.getAsBoolean() ? SHORTEST : LONGEST;
    long nanos = Math.clamp(worked * TIMES_ITS_WORK, SHORTEST.toNanos(), longest.toNanos());
    worked = 0;
    try {
      Thread.sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean validatePositions() {
    return true;
  }
}
