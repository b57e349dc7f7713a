package se.samverkan.platform.readmodels;

import java.time.Duration;
import java.util.Map;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.EventTrackerStatusChangeListener;

/**
 * Lets a processor that is up with the events rest after each batch, so that under load the next
 * batch holds several events instead of one: every batch costs a round trip for every kind of
 * document, however few its events are. What arrives after a rest is not held back.
 */
final class BreathBetweenBatches implements EventTrackerStatusChangeListener {

  private final Duration rest;

  BreathBetweenBatches(Duration rest) {
    this.rest = rest;
  }

  @Override
  public void onEventTrackerStatusChange(Map<Integer, EventTrackerStatus> changed) {
    boolean movedOn =
        changed.values().stream()
            .anyMatch(
                status ->
                    !status.trackerAdded() && !status.trackerRemoved() && status.isCaughtUp());
    if (movedOn) {
      try {
        Thread.sleep(rest);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean validatePositions() {
    return true;
  }
}
