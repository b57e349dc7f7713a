package se.samverkan.platform.aggregates;

import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The framework's repository, but that an aggregate with a long past is kept and told what has been
 * recorded since, here or by another server, instead of all that ever was.
 */
final class RepositoryOfKept<T> extends EventSourcingRepository<T> {

  private final EventStore events;
  private final KeptAggregates kept;

  RepositoryOfKept(Builder<T> builder, EventStore events, KeptAggregates kept) {
    super(builder.eventStore(events));
    this.events = events;
    this.kept = kept;
  }

  @Override
  protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expectedVersion) {
    EventSourcedAggregate<T> known = kept.take(id);
    EventSourcedAggregate<T> aggregate =
        known == null ? super.doLoadWithLock(id, expectedVersion) : upToDate(id, known);
    keepAfter(CurrentUnitOfWork.get(), aggregate);
    return aggregate;
  }

  private EventSourcedAggregate<T> upToDate(String id, EventSourcedAggregate<T> known) {
    DomainEventStream since = events.readEvents(id, known.version() + 1);
    if (since.hasNext()) {
      known.initializeState(since);
    }
    return known;
  }

  /** Not when something was applied to it that may not have been recorded. */
  private void keepAfter(UnitOfWork<?> command, EventSourcedAggregate<T> aggregate) {
    Long recorded = aggregate.version();
    command.afterCommit(done -> kept.keep(aggregate));
    command.onRollback(
        failed -> {
          if (Objects.equals(recorded, aggregate.version())) {
            kept.keep(aggregate);
          }
        });
  }
}
