package se.samverkan.platform.eventstore;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * The framework's engine over PostgreSQL, but for how it appends: in groups. Streams are read
 * without asking for a snapshot first, as there are none, and without asking for more after a page
 * that was not full, as the numbers of a stream have no gaps: a round trip each that every command
 * would make.
 */
final class GroupedEventStorage extends JdbcEventStorageEngine {

  private final EventTransactions transactions;

  GroupedEventStorage(Builder builder, EventTransactions transactions) {
    super(builder);
    this.transactions = transactions;
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    try {
      transactions.append(
          events.stream()
              .map(event -> EventRow.of((DomainEventMessage<?>) event, serializer))
              .toList());
    } catch (SQLException e) {
      handlePersistenceException(e, events.getFirst());
    }
  }

  @Override
  protected boolean fetchForAggregateUntilEmpty() {
    return false;
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }
}
