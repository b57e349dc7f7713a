package se.samverkan.platform.eventstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored, but for its position, which the server gives it.
 *
 * @param recordedAt as the framework writes moments: ISO 8601 in UTC with milliseconds
 * @param revision null where the serializer knows none, which the table refuses
 */
record EventRow(
    String eventId,
    String streamId,
    String streamType,
    long sequenceNumber,
    String recordedAt,
    String name,
    @Nullable String revision,
    String payload,
    String metadata) {

  private static final String INSERT =
      "insert into event (event_id, stream_id, stream_type, sequence_number, recorded_at, name,"
          + " revision, payload, metadata) values ";
  private static final String ONE = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final int COLUMNS = 9;

  static EventRow of(DomainEventMessage<?> event, Serializer serializer) {
    SerializedObject<String> payload = event.serializePayload(serializer, String.class);
    SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
    return new EventRow(
        event.getIdentifier(),
        event.getAggregateIdentifier(),
        event.getType(),
        event.getSequenceNumber(),
        DateTimeUtils.formatInstant(event.getTimestamp()),
        payload.getType().getName(),
        payload.getType().getRevision(),
        payload.getData(),
        metadata.getData());
  }

  /** A statement that inserts so many rows and returns their positions in the same order. */
  static String insertion(int rows) {
    return INSERT + ONE + (", " + ONE).repeat(rows - 1) + " returning position";
  }

  /** Sets the parameters of the row with the number, from 0. */
  void into(PreparedStatement insertion, int number) throws SQLException {
    int column = number * COLUMNS;
    insertion.setString(++column, eventId);
    insertion.setString(++column, streamId);
    insertion.setString(++column, streamType);
    insertion.setLong(++column, sequenceNumber);
    insertion.setString(++column, recordedAt);
    insertion.setString(++column, name);
    insertion.setString(++column, revision);
    insertion.setString(++column, payload);
    insertion.setString(++column, metadata);
  }
}
