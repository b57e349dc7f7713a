package se.samverkan.platform.moments;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.samverkan.platform.eventstore.Positions;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.readmodels.Replay;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RequestRefusal;
import se.samverkan.platform.threads.Blocking;

/**
 * The documents as they were at past moments, computed from the events up to then when somebody
 * asks, in databases that are kept while they are asked for.
 */
@Component
final class PastDocuments implements DisposableBean {

  private static final int KEPT = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  /** A question that has begun to read a database ends within this time. */
  private static final Duration LONGEST_QUESTION = Duration.ofMinutes(2);

  private final Positions positions;
  private final ReadModels readModels;
  private final Replay replay;
  private final PastDatabases databases;
  private final ExecutorService builder =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("past-", 0).daemon().factory());
  private final Map<Long, Past> pasts = new LinkedHashMap<>(16, 0.75f, true);
  private final String process = UUID.randomUUID().toString().substring(0, 8);

  PastDocuments(
      Positions positions, ReadModels readModels, Replay replay, PastDatabases databases) {
    this.positions = positions;
    this.readModels = readModels;
    this.replay = replay;
    this.databases = databases;
  }

  /** One past, built or being built. */
  private record Past(long position, CompletableFuture<String> database, AtomicLong reached) {}

  /**
   * What was known at the moment.
   *
   * @throws Refusal (in the answer) {@code PAST_IS_BEING_BUILT} when that takes longer
   */
  Mono<AsKnown> at(Instant moment) {
    return Blocking.call(() -> positions.at(moment)).flatMap(position -> at(moment, position));
  }

  private Mono<AsKnown> at(Instant moment, long position) {
    if (position >= readModels.head()) {
      return Blocking.call(() -> readModels.await(position, PATIENCE))
          .thenReturn(new AsKnown(moment, position, null));
    }
    Past past = past(position);
    return Mono.fromFuture(past.database(), true)
        .timeout(PATIENCE)
        .onErrorMap(TimeoutException.class, e -> notYet(past))
        .map(database -> new AsKnown(moment, position, database));
  }

  private synchronized Past past(long position) {
    Past known = pasts.get(position);
    if (known != null && !known.database().isCompletedExceptionally()) {
      return known;
    }
    AtomicLong reached = new AtomicLong();
    CompletableFuture<String> database =
        CompletableFuture.supplyAsync(() -> build(position, reached), builder);
    Past past = new Past(position, database, reached);
    pasts.put(position, past);
    forgetTheLongestUnasked();
    return past;
  }

  private String build(long position, AtomicLong reached) {
    PastDatabases.Past empty = databases.create(process, position);
    replay.upTo(position, empty.documents(), reached::set);
    return empty.name();
  }

  private void forgetTheLongestUnasked() {
    if (pasts.size() > KEPT) {
      Past eldest = pasts.values().iterator().next();
      pasts.remove(eldest.position());
      Mono.fromFuture(eldest.database(), true)
          .delayElement(LONGEST_QUESTION, Schedulers.boundedElastic())
          .subscribe(databases::drop, failed -> {});
    }
  }

  private static Refusal notYet(Past past) {
    return new Refusal(
        RequestRefusal.PAST_IS_BEING_BUILT,
        AskedMoment.PARAMETER,
        "What was known then is being put together: position %d of %d. Ask again in a few seconds."
            .formatted(past.reached().get(), past.position()));
  }

  @Override
  public void destroy() {
    builder.shutdownNow();
    databases.dropAllOf(process);
  }
}
