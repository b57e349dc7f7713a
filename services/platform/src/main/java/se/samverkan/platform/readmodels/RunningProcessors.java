package se.samverkan.platform.readmodels;

import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.stereotype.Component;

/** How far the processors of read models and automations have come, and what they have parked. */
@Component
public final class RunningProcessors {

  private static final int ONLY_SEGMENT = 0;

  private final EventProcessingConfiguration processing;
  private final EventStore eventStore;
  private final TokenStore tokens;
  private final Turns turns;

  RunningProcessors(
      EventProcessingConfiguration processing,
      EventStore eventStore,
      TokenStore tokens,
      Turns turns) {
    this.processing = processing;
    this.tokens = tokens;
    this.turns = turns;
    this.eventStore = eventStore;
  }

  /** The position of the newest event; 0 before the first. */
  public long head() {
    TrackingToken head = eventStore.createHeadToken();
    return head == null ? 0 : head.position().orElse(0);
  }

  /** The position of the last event that the processor has seen; 0 before the first. */
  public long position(String name) {
    return tracker(name).flatMap(status -> boxed(status.getCurrentPosition())).orElse(0L);
  }

  /**
   * Whether this process is the one that is at work on its events, or may be from now on.
   *
   * @return false when another process is
   */
  public boolean isHere(String name) {
    try {
      tokens.fetchToken(name, ONLY_SEGMENT);
      return true;
    } catch (UnableToClaimTokenException e) {
      return false;
    }
  }

  /** Whether it runs without an error. */
  public boolean isHealthy(String name) {
    return processor(name).isRunning()
        && !tracker(name).map(EventTrackerStatus::isErrorState).orElse(false);
  }

  /** How many streams have an event that it could not apply, with those that follow it. */
  public long parkedStreams(String name) {
    return processing
        .deadLetterQueue(name)
        .map(SequencedDeadLetterQueue::amountOfSequences)
        .orElse(0L);
  }

  /**
   * Hands it the parked events again, stream by stream, for as long as that helps some stream. It
   * waits with its next batch: an event that it saw while the one before in the stream is on its
   * way out would be parked behind nothing. To be called where the processor {@link #isHere}.
   *
   * @return how many streams are still parked
   */
  public long retryParked(String name) {
    processing
        .sequencedDeadLetterProcessor(name)
        .ifPresent(
            letters ->
                turns.take(
                    name,
                    () -> {
                      while (retryOfEachHelped(name, letters)) {}
                    }));
    return parkedStreams(name);
  }

  /** One that is parked again is the last to be handed out the next time. */
  private boolean retryOfEachHelped(String name, SequencedDeadLetterProcessor<?> letters) {
    boolean helped = false;
    for (long left = parkedStreams(name); left > 0; left--) {
      helped |= letters.processAny();
    }
    return helped;
  }

  private TrackingEventProcessor processor(String name) {
    return processing.eventProcessor(name, TrackingEventProcessor.class).orElseThrow();
  }

  private Optional<EventTrackerStatus> tracker(String name) {
    return processor(name).processingStatus().values().stream().findFirst();
  }

  private static Optional<Long> boxed(OptionalLong position) {
    return position.isPresent() ? Optional.of(position.getAsLong()) : Optional.empty();
  }
}
