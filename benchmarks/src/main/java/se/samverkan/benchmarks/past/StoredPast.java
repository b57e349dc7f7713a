package se.samverkan.benchmarks.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.audit.ProvenanceMetaData;

/** Writes an invented past into an event store, as the commands would have, only all at once. */
public final class StoredPast {

  private static final String COPY =
      "copy event (event_id, stream_id, stream_type, sequence_number, recorded_at, name, revision,"
          + " payload, metadata) from stdin (format csv)";

  /** Stands for the id of the command that would have caused the event. */
  private static final String CAUSE = "cause-of-the-bench";

  private static final int BUFFER = 1 << 20;

  private final Serializer eventSerializer;
  private final String metadata;

  /**
   * A writer of events in the form of the store.
   *
   * @param eventSerializer what the store serializes events with
   */
  public StoredPast(Serializer eventSerializer) {
    this.eventSerializer = eventSerializer;
    MetaData provenance =
        ProvenanceMetaData.write(
            new Provenance("bench", "secretary", "api", "request-of-the-bench", CAUSE, null, null));
    this.metadata = eventSerializer.serialize(provenance, String.class).getData();
  }

  /**
   * Appends all that the past tells.
   *
   * @return how many events that were
   * @throws SQLException when the store refuses them
   * @throws IOException when the connection breaks
   */
  public long append(Consumer<Consumer<PastEvent>> past, Connection owner)
      throws SQLException, IOException {
    long[] count = {0};
    try (var out = new PGCopyOutputStream(owner.unwrap(PGConnection.class), COPY, BUFFER)) {
      StringBuilder row = new StringBuilder();
      past.accept(
          event -> {
            row.setLength(0);
            write(event, row);
            try {
              out.write(row.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            count[0]++;
          });
    }
    try (Statement statement = owner.createStatement()) {
      statement.execute("vacuum analyze event");
    }
    return count[0];
  }

  private void write(PastEvent event, StringBuilder row) {
    SerializedObject<String> payload = eventSerializer.serialize(event.event(), String.class);
    row.append(UUID.randomUUID())
        .append(',')
        .append(event.streamId())
        .append(',')
        .append(event.streamType())
        .append(',')
        .append(event.sequenceNumber())
        .append(',')
        .append(DateTimeUtils.formatInstant(event.recordedAt()))
        .append(',')
        .append(payload.getType().getName())
        .append(',')
        .append(payload.getType().getRevision())
        .append(',');
    quote(payload.getData(), row);
    row.append(',');
    quote(metadata.replace(CAUSE, UUID.randomUUID().toString()), row);
    row.append('\n');
  }

  private static void quote(String text, StringBuilder row) {
    row.append('"').append(text.replace("\"", "\"\"")).append('"');
  }
}
