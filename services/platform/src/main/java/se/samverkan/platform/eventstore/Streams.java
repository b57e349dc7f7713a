package se.samverkan.platform.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.audit.ProvenanceMetaData;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a stream at this moment, for whoever must know before a read model can: as it was
 * recorded, in the revision of that time.
 */
@Component
public final class Streams {

  private static final TypeReference<Map<String, Object>> ENTRIES = new TypeReference<>() {};

  private final JdbcClient events;
  private final JsonMapper json = JsonMapper.builder().build();

  Streams(DataSource dataSource) {
    this.events = JdbcClient.create(dataSource);
  }

  /**
   * An event as it is stored.
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
            "select position, recorded_at, name, payload, metadata from event"
                + " where stream_id = :id order by sequence_number")
        .param("id", streamId)
        .query(
            (row, number) ->
                new Recorded(
                    row.getLong("position"),
                    Instant.parse(row.getString("recorded_at")),
                    row.getString("name"),
                    json.readTree(row.getString("payload")),
                    ProvenanceMetaData.read(json.readValue(row.getString("metadata"), ENTRIES))))
        .list();
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
        .sql("select name, payload from event where stream_id = :id " + which)
        .param("id", streamId)
        .query(
            (row, number) ->
                new Stored(row.getString("name"), json.readTree(row.getString("payload"))))
        .list();
  }
}
