package se.samverkan.platform.readmodels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.stereotype.Component;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RequestRefusal;

/** Every read model there is: how far it has come, and building it anew. */
@Component
public final class ReadModels {

  private static final Duration POLL = Duration.ofMillis(5);

  private static final int ONLY_SEGMENT = 0;

  private final SortedMap<String, ReadModel> readModels;
  private final EventProcessingConfiguration processing;
  private final EventStore eventStore;
  private final TokenStore tokens;
  private final Rebuilds rebuilds;

  ReadModels(
      List<ReadModel> readModels,
      EventProcessingConfiguration processing,
      EventStore eventStore,
      TokenStore tokens,
      Rebuilds rebuilds) {
    this.readModels = new TreeMap<>();
    readModels.forEach(readModel -> this.readModels.put(readModel.name(), readModel));
    this.tokens = tokens;
    this.rebuilds = rebuilds;
    this.processing = processing;
    this.eventStore = eventStore;
  }

  /** The names of all read models, sorted. */
  public List<String> names() {
    return List.copyOf(readModels.keySet());
  }

  /** How far each has come. */
  public List<ReadModelStatus> status() {
    long head = head();
    return names().stream().map(name -> status(name, head)).toList();
  }

  /**
   * Builds the documents anew from the first event on. Returns once it has begun; the documents of
   * before answer until the new ones have seen as much.
   *
   * @return how far it has come
   * @throws Refusal {@code UNKNOWN_READ_MODEL}, or {@code READ_MODEL_IS_ELSEWHERE} when another
   *     process is at work on it
   */
  public ReadModelStatus rebuild(String name) {
    return rebuild(List.of(name)).getFirst();
  }

  /** {@link #rebuild} of every read model, with one look at the events for all of them. */
  public List<ReadModelStatus> rebuildAll() {
    return rebuild(names());
  }

  private List<ReadModelStatus> rebuild(List<String> some) {
    List<Rebuilds.Target> targets = some.stream().map(this::claimed).toList();
    long head = head();
    rebuilds.begin(targets, head);
    return some.stream().map(name -> status(name, head)).toList();
  }

  private Rebuilds.Target claimed(String name) {
    TrackingEventProcessor processor = processor(name);
    try {
      tokens.fetchToken(name, ONLY_SEGMENT);
    } catch (UnableToClaimTokenException e) {
      throw new Refusal(
          RequestRefusal.READ_MODEL_IS_ELSEWHERE,
          "readModel",
          "Another process is at work on the read model " + name + "; ask that one.");
    }
    return new Rebuilds.Target(Objects.requireNonNull(readModels.get(name)), processor);
  }

  /**
   * Applies the parked events of a read model again, stream by stream.
   *
   * @return how many streams are still parked
   * @throws Refusal {@code UNKNOWN_READ_MODEL}
   */
  public long retryDeadLetters(String name) {
    processor(name);
    processing
        .sequencedDeadLetterProcessor(name)
        .ifPresent(
            letters -> {
              long before;
              do {
                before = parkedStreams(name);
              } while (letters.processAny() && parkedStreams(name) < before);
            });
    return parkedStreams(name);
  }

  /**
   * Waits until every read model has seen all that is in the event store now, and none is being
   * built anew.
   *
   * @return whether they came so far in time
   */
  public boolean awaitCaughtUp(Duration patience) {
    Instant deadline = Instant.now().plus(patience);
    return await(() -> !rebuilds.anyUnderWay(), deadline)
        && await(head(), Duration.between(Instant.now(), deadline));
  }

  /**
   * Waits until every read model has seen the position.
   *
   * @return whether they came so far in time
   */
  public boolean await(long position, Duration patience) {
    return await(() -> position() >= position, Instant.now().plus(patience));
  }

  private static boolean await(BooleanSupplier done, Instant deadline) {
    while (!done.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      try {
        Thread.sleep(POLL);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  /** The position up to which every read model has seen everything. */
  public long position() {
    return names().stream().mapToLong(name -> position(processor(name))).min().orElse(0);
  }

  /** The position of the newest event; 0 before the first. */
  public long head() {
    TrackingToken head = eventStore.createHeadToken();
    return head == null ? 0 : head.position().orElse(0);
  }

  private static long position(TrackingEventProcessor processor) {
    return processor.processingStatus().values().stream()
        .findFirst()
        .flatMap(status -> boxed(status.getCurrentPosition()))
        .orElse(0L);
  }

  private TrackingEventProcessor processor(String name) {
    return processing
        .eventProcessor(name, TrackingEventProcessor.class)
        .orElseThrow(
            () ->
                new Refusal(
                    RequestRefusal.UNKNOWN_READ_MODEL,
                    "readModel",
                    "There is no read model " + name + "; there are " + names() + "."));
  }

  private ReadModelStatus status(String name, long head) {
    TrackingEventProcessor processor = processor(name);
    Optional<EventTrackerStatus> tracker =
        processor.processingStatus().values().stream().findFirst();
    long position = position(processor);
    return new ReadModelStatus(
        name,
        position,
        Math.max(0, head - position),
        parkedStreams(name),
        rebuilds.reached(name).orElse(null),
        rebuilds.reached(name).isPresent()
            || (processor.isRunning()
                && !tracker.map(EventTrackerStatus::isErrorState).orElse(false)));
  }

  private long parkedStreams(String name) {
    return processing
        .deadLetterQueue(name)
        .map(SequencedDeadLetterQueue::amountOfSequences)
        .orElse(0L);
  }

  private static Optional<Long> boxed(OptionalLong position) {
    return position.isPresent() ? Optional.of(position.getAsLong()) : Optional.empty();
  }
}
