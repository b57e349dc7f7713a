package se.samverkan.application.pages;

import java.time.Duration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import se.samverkan.platform.readmodels.ReadModels;

/**
 * How far the answers have come, as it changes. All who watch share one look at the read models;
 * when nobody watches nothing is looked at.
 */
@Component
class Position {

  private static final Duration LOOK = Duration.ofMillis(25);

  private final Sinks.Empty<Void> closed = Sinks.empty();
  private final ReadModels readModels;
  private final Flux<Long> changes;

  Position(ReadModels readModels) {
    this.readModels = readModels;
    this.changes =
        Flux.interval(Duration.ZERO, LOOK, Schedulers.boundedElastic())
            .onBackpressureDrop()
            .map(tick -> readModels.position())
            .distinctUntilChanged()
            .takeUntilOther(closed.asMono())
            .replay(1)
            .refCount(1);
  }

  /** The position that every answer has seen. */
  long now() {
    return readModels.position();
  }

  /** Every position later than the one given, from then on; ends when the server stops. */
  Flux<Long> after(long seen) {
    return changes.filter(position -> position > seen).takeUntilOther(closed.asMono());
  }

  /** Otherwise those who watch would keep the server from stopping. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closed.tryEmitEmpty();
  }
}
