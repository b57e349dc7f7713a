package se.samverkan.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.audit.ProvenanceMetaData;

/**
 * All events in their order, a page at a time, for whoever goes through all of them: without the
 * messages of the framework, which take longer to make than most events take to apply.
 */
@Component
public final class AllEvents {

  private static final String PAGE =
      """
      select position, stream_id, recorded_at, name, revision, payload, metadata
      from event where position > ? and position <= ? order by position limit ?
      """;

  private final JdbcClient events;
  private final LogicalNameSerializer serializer = new LogicalNameSerializer();

  AllEvents(DataSource dataSource) {
    this.events = JdbcClient.create(dataSource);
  }

  /**
   * The events after one position and up to another, and no more than so many; fewer only when
   * there are no more.
   */
  public List<Unread> page(long after, long upTo, int atMost) {
    return events
        .sql(PAGE)
        .params(after, upTo, atMost)
        .query((row, number) -> new Unread(row))
        .list();
  }

  /** An event as it was read; what is in it is understood when it is asked for. */
  public final class Unread {

    private final long position;
    private final String streamId;
    private final String recordedAt;
    private final String name;
    private final String revision;
    private final byte[] payload;
    private final byte[] metadata;

    /** Of JSON the bytes are kept as PostgreSQL sent them, in UTF-8. */
    private Unread(ResultSet row) throws SQLException {
      this.position = row.getLong(1);
      this.streamId = row.getString(2);
      this.recordedAt = row.getString(3);
      this.name = row.getString(4);
      this.revision = row.getString(5);
      this.payload = row.getBytes(6);
      this.metadata = row.getBytes(7);
    }

    /** Its place among all events. */
    public long position() {
      return position;
    }

    /** The aggregate that recorded it. */
    public String streamId() {
      return streamId;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
      return StoredEvent.moment(recordedAt);
    }

    /** How it came about. */
    public Provenance provenance() {
      return ProvenanceMetaData.read(metadata);
    }

    /**
     * The event, in the revision of now.
     *
     * @throws org.axonframework.serialization.SerializationException when no class stands for its
     *     name, or a newer version of the application wrote it
     */
    public Object payload() {
      return EarlierRevisions.isOfNow(name, revision)
          ? serializer.read(name, payload)
          : serializer.read(name, EarlierRevisions.read(name, revision, payload));
    }
  }
}
