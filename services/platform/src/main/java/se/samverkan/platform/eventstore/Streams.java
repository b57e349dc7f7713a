package se.samverkan.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.audit.ProvenanceMetaData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a stream at this moment, for whoever must know before a read model can; what was
 * recorded in an earlier revision reads as it would in the revision of now.
 */
@Component
public final class Streams {

  private final JdbcClient events;
  private final JsonMapper json = JsonMapper.builder().build();

  Streams(DataSource dataSource) {
    this.events = JdbcClient.create(dataSource);
  }

  /**
   * An event as it reads now.
   *
   * @param name logical name
   */
  public record Stored(String name, JsonNode fields) {}

  /**
   * An event with how it came about.
   *
   * @param name logical name
   */
  public record Recorded(
      long position, Instant recordedAt, String name, JsonNode fields, Provenance provenance) {}

  /** All events of the stream with how they came about, the first one first. */
  public List<Recorded> recorded(String streamId) {
    return events
        .sql(
            "select position, recorded_at, name, revision, payload, metadata from event"
                + " where stream_id = :id order by sequence_number")
        .param("id", streamId)
        .query(
            (row, number) ->
                new Recorded(
                    row.getLong("position"),
                    Instant.parse(row.getString("recorded_at")),
                    row.getString("name"),
                    fields(row),
                    ProvenanceMetaData.read(row.getBytes("metadata"))))
        .list();
  }

  /**
   * What a stream holds, in one figure.
   *
   * @param position of the last of the events
   * @param sha256 in lower-case hexadecimal digits; docs/history.md says how to compute it
   *     elsewhere
   */
  public record Digest(long position, int events, String sha256) {}

  /** The digest of what had been recorded by a moment; empty when there was nothing. */
  public Optional<Digest> digest(String streamId, Instant moment) {
    return events
        .sql(
            """
            select max(position), count(*)::int, encode(sha256(convert_to(string_agg(concat_ws(E'\\n',
                position, event_id, recorded_at, name, revision, payload, metadata), E'\\n'
                order by sequence_number), 'UTF8')), 'hex')
            from event where stream_id = :id and recorded_at <= :moment having count(*) > 0
            """)
        .param("id", streamId)
        .param("moment", DateTimeUtils.formatInstant(moment))
        .query((row, number) -> new Digest(row.getLong(1), row.getInt(2), row.getString(3)))
        .optional();
  }

  /** What the stream began with; empty when there is no such stream. */
  public Optional<Stored> first(String streamId) {
    return of(streamId, "order by sequence_number limit 1").stream().findFirst();
  }

  /** All events of the stream, the first one first. */
  public List<Stored> all(String streamId) {
    return of(streamId, "order by sequence_number");
  }

  private List<Stored> of(String streamId, String which) {
    return events
        .sql("select name, revision, payload from event where stream_id = :id " + which)
        .param("id", streamId)
        .query((row, number) -> new Stored(row.getString("name"), fields(row)))
        .list();
  }

  private JsonNode fields(ResultSet row) throws SQLException {
    return EarlierRevisions.read(
        row.getString("name"), row.getString("revision"), json.readTree(row.getString("payload")));
  }
}
