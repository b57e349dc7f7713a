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

/** How far the answers have come, as it changes: the more watch, the seldomer there is a look. */
@Component
class Position {

  /** Between two looks, however few watch: far below what people notice. */
  private static final Duration SHORTEST = Duration.ofMillis(25);

  /**
   * Between two looks for each who watches, so that the time that telling takes is bounded: a
   * thousand are told twenty times a second at most, ten thousand twice.
   */
  private static final Duration FOR_EACH = Duration.ofNanos(50_000);

  private final Sinks.Empty<Void> closed = Sinks.empty();
  private final ReadModels readModels;
  private final Watchers watchers;
  private final Flux<Long> changes;

  Position(ReadModels readModels, Watchers watchers) {
    this.readModels = readModels;
    this.watchers = watchers;
    this.changes =
        Mono.fromSupplier(readModels::position)
            .subscribeOn(Schedulers.boundedElastic())
            .repeatWhen(
                looks -> looks.concatMap(look -> Mono.delay(rest(), Schedulers.boundedElastic())))
            .distinctUntilChanged();
  }

  /** The position that every answer has seen. */
  long now() {
    return readModels.position();
  }

  /** Every position, from that of now on; each who subscribes has a look of its own. */
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
