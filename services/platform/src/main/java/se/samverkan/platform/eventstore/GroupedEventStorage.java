package se.samverkan.platform.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The framework's engine over PostgreSQL, but for how it appends: in groups; and for what it asks.
 * Streams are read without asking for a snapshot first, as there are none. Neither of a stream nor
 * of all events is more asked for after a page that was not full: the numbers of a stream have no
 * gaps, and events become visible in the order of their positions, so that what is missing between
 * two of them was refused and will not come. What is read is a {@link StoredEvent}.
 */
final class GroupedEventStorage extends JdbcEventStorageEngine {

  private static final String AFTER =
      """
      select position, event_id, stream_id, stream_type, sequence_number, recorded_at, name, revision,
          payload, metadata
      from event where position > ? order by position limit ?
      """;

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

  @Override
  protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
    return StoredEvent.of(row);
  }

  @Override
  protected Stream<? extends TrackedEventData<?>> readEventData(
      @Nullable TrackingToken after, boolean mayBlock) {
    return Stream.<List<TrackedEventData<?>>>iterate(
            fetchTrackedEvents(after, batchSize()),
            page -> !page.isEmpty(),
            page ->
                page.size() < batchSize()
                    ? List.of()
                    : fetchTrackedEvents(page.getLast().trackingToken(), batchSize()))
        .flatMap(List::stream);
  }

  @Override
  protected List<TrackedEventData<?>> fetchTrackedEvents(
      @Nullable TrackingToken after, int batchSize) {
    long position = after == null ? 0 : after.position().orElseThrow();
    return JdbcUtils.executeQuery(
        getConnection(),
        connection -> {
          PreparedStatement statement = connection.prepareStatement(AFTER);
          statement.setLong(1, position);
          statement.setInt(2, batchSize);
          return statement;
        },
        JdbcUtils.listResults(
            row ->
                new TrackedDomainEventData<>(
                    Positions.token(row.getLong("position")), StoredEvent.of(row))),
        e -> new EventStoreException("Events after " + position + " cannot be read", e));
  }
}
