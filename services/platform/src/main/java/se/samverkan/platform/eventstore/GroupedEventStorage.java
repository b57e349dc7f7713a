package se.samverkan.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The framework's engine over PostgreSQL, but for how it appends: in groups. Streams are read
 * without asking for a snapshot first, as there are none, and without asking for more after a page
 * that was not full, as the numbers of a stream have no gaps: a round trip each that every command
 * would make. What is read is a {@link StoredEvent}.
 */
final class GroupedEventStorage extends JdbcEventStorageEngine {

  /**
   * How long readers look for a position that they have not met, as the framework has it: commits
   * are in the order of positions, and what is missing was refused.
   */
  static final Duration GAP_TIMEOUT = Duration.ofMinutes(1);

  /** How far back they look for it. */
  static final int MOST_GAPS = 10_000;

  private final EventTransactions transactions;

  GroupedEventStorage(Builder builder, EventTransactions transactions) {
    super(
        builder
            .lowestGlobalSequence(1)
            .gapTimeout(Math.toIntExact(GAP_TIMEOUT.toMillis()))
            .maxGapOffset(MOST_GAPS));
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

  /** As the framework does it, for events that all belong to a stream. */
  @Override
  protected TrackedEventData<?> getTrackedEventData(
      ResultSet row, @Nullable GapAwareTrackingToken previous) throws SQLException {
    StoredEvent event = StoredEvent.of(row);
    long position = row.getLong("position");
    boolean othersMayFollow =
        event.getTimestamp().isAfter(GenericEventMessage.clock.instant().minus(GAP_TIMEOUT));
    return new TrackedDomainEventData<>(
        previous == null
            ? first(position, othersMayFollow)
            : previous.advanceTo(position, othersMayFollow ? MOST_GAPS : 0),
        event);
  }

  private static GapAwareTrackingToken first(long position, boolean othersMayFollow) {
    return GapAwareTrackingToken.newInstance(
        position,
        othersMayFollow
            ? LongStream.range(1, position).boxed().collect(Collectors.toCollection(TreeSet::new))
            : new TreeSet<>());
  }
}
