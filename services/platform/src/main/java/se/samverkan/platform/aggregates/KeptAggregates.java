package se.samverkan.platform.aggregates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Aggregates with a long past of their own, as the last command left them, so that the next one
 * need not read all of it again. One that is in use is not here.
 */
@Component
final class KeptAggregates {

  /** Reading so few takes hardly longer than asking what is new. */
  private static final int FEWEST_EVENTS = 50;

  /** The events of all of them, as an aggregate's state grows with its events at most. */
  private static final int MOST_EVENTS = 100_000;

  private final Cache<Object, EventSourcedAggregate<?>> byId =
      Caffeine.newBuilder()
          .maximumWeight(MOST_EVENTS)
          .weigher((Object id, EventSourcedAggregate<?> aggregate) -> events(aggregate))
          .executor(Runnable::run)
          .build();

  /** The aggregate, which nobody else gets until it is kept again; null when there is none. */
  @SuppressWarnings("unchecked") // an id stands for one aggregate of one type
  <T> @Nullable EventSourcedAggregate<T> take(String id) {
    return (EventSourcedAggregate<T>) byId.asMap().remove(id);
  }

  /** Whose state is that of the events that are recorded. */
  void keep(EventSourcedAggregate<?> aggregate) {
    if (events(aggregate) >= FEWEST_EVENTS) {
      byId.put(aggregate.identifierAsString(), aggregate);
    }
  }

  private static int events(EventSourcedAggregate<?> aggregate) {
    return Math.toIntExact(Objects.requireNonNullElse(aggregate.version(), -1L) + 1);
  }
}
