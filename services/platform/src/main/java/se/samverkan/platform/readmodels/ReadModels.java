package se.samverkan.platform.readmodels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RequestRefusal;

/** Every read model there is: how far it has come, and building it anew. */
@Component
public final class ReadModels {

  private static final Duration POLL = Duration.ofMillis(5);

  private final SortedMap<String, ReadModel> readModels;
  private final RunningProcessors processors;
  private final Rebuilds rebuilds;

  ReadModels(List<ReadModel> readModels, RunningProcessors processors, Rebuilds rebuilds) {
    this.readModels = new TreeMap<>();
    readModels.forEach(readModel -> this.readModels.put(readModel.name(), readModel));
    this.rebuilds = rebuilds;
    this.processors = processors;
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
    List<ReadModel> claimed = some.stream().map(this::claimed).toList();
    long head = head();
    rebuilds.begin(claimed, head);
    return some.stream().map(name -> status(name, head)).toList();
  }

  private ReadModel claimed(String name) {
    ReadModel readModel = Objects.requireNonNull(readModels.get(known(name)));
    if (!processors.isHere(name)) {
      throw new Refusal(
          RequestRefusal.READ_MODEL_IS_ELSEWHERE,
          "readModel",
          "Another process is at work on the read model " + name + "; ask that one.");
    }
    return readModel;
  }

  /**
   * Applies the parked events of a read model again, stream by stream.
   *
   * @return how many streams are still parked
   * @throws Refusal {@code UNKNOWN_READ_MODEL}, or {@code READ_MODEL_IS_ELSEWHERE} when another
   *     process is at work on it
   */
  public long retryDeadLetters(String name) {
    return processors.retryParked(claimed(name).name());
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
    return names().stream().mapToLong(processors::position).min().orElse(0);
  }

  /** The position of the newest event; 0 before the first. */
  public long head() {
    return processors.head();
  }

  private String known(String name) {
    if (!readModels.containsKey(name)) {
      throw new Refusal(
          RequestRefusal.UNKNOWN_READ_MODEL,
          "readModel",
          "There is no read model " + name + "; there are " + names() + ".");
    }
    return name;
  }

  private ReadModelStatus status(String name, long head) {
    long position = processors.position(name);
    Optional<Long> reached = rebuilds.reached(name);
    return new ReadModelStatus(
        name,
        position,
        Math.max(0, head - position),
        processors.parkedStreams(name),
        reached.orElse(null),
        reached.isPresent() || processors.isHealthy(name));
  }
}
