package se.samverkan.platform.eventstore;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a stream at this moment, for whoever must know before a read model can: as it was
 * recorded, in the revision of that time.
 */
@Component
public final class Streams {

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
