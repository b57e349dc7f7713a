package se.samverkan.platform.eventstore;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * Reads streams without asking for a snapshot first, as there are none: a round trip less for every
 * command.
 */
final class EventsWithoutSnapshots extends JdbcEventStorageEngine {

  EventsWithoutSnapshots(Builder builder) {
    super(builder);
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }
}
