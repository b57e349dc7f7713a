package se.samverkan.application.pages;

import java.time.Duration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.readmodels.Watchers;

/** How far the answers have come, as it changes: the more watch, the seldomer they are told. */
@Component
class Position {

  /** Between two looks, which cost next to nothing. */
  private static final Duration LOOK = Duration.ofMillis(5);

  /** Between two tellings, however few watch: far below what people notice. */
  private static final Duration SHORTEST = Duration.ofMillis(25);

  /**
   * Between two tellings for each who watches, so that the time that they take is bounded: a
   * thousand are told forty times a second at most, ten thousand four times.
   */
  private static final Duration FOR_EACH = Duration.ofNanos(25_000);

  private static final int NOTHING_AHEAD = 0;

  private final Sinks.Empty<Void> closed = Sinks.empty();
  private final ReadModels readModels;
  private final Watchers watchers;
  private final Flux<Long> changes;

  Position(ReadModels readModels, Watchers watchers) {
    this.readModels = readModels;
    this.watchers = watchers;
    this.changes =
        Flux.interval(Duration.ZERO, LOOK, Schedulers.boundedElastic())
            .onBackpressureDrop()
            .map(look -> readModels.position())
            .distinctUntilChanged()
            .onBackpressureLatest()
            .concatMap(this::told, NOTHING_AHEAD);
  }

  /** The position that every answer has seen. */
  long now() {
    return readModels.position();
  }

  /** Positions from that of now on, as they are told; each who subscribes looks for itself. */
  Flux<Long> changes() {
    return changes;
  }

  /** The same as it is given, counted among those who watch; ends when the server stops. */
  <T> Flux<T> watched(Flux<T> news) {
    return Flux.defer(
        () -> {
          watchers.join();
          return news.takeUntilOther(closed.asMono()).doFinally(end -> watchers.leave());
        });
  }

  /** Told at once; the next is the latest that there is when the rest is over. */
  private Flux<Long> told(long change) {
    Mono<Long> rest = Mono.delay(rest(), Schedulers.boundedElastic()).then(Mono.empty());
    return Flux.merge(rest, Mono.just(change));
  }

  private Duration rest() {
    Duration forAll = FOR_EACH.multipliedBy(watchers.count());
    return forAll.compareTo(SHORTEST) > 0 ? forAll : SHORTEST;
  }

  /** Otherwise those who watch would keep the server from stopping. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closed.tryEmitEmpty();
  }
}
