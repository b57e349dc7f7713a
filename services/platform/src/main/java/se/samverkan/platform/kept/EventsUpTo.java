package se.samverkan.platform.kept;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which event is the last one up to a position. */
@Component
final class EventsUpTo {

  private static final String LAST =
      "select position, event_id, (select count(*) from event where position <= :position) events"
          + " from event where position <= :position order by position desc limit 1";

  private final JdbcClient events;

  EventsUpTo(DataSource dataSource) {
    this.events = JdbcClient.create(dataSource);
  }

  /** Empty when there is none. */
  Optional<LastEvent> last(long position) {
    return events
        .sql(LAST)
        .param("position", position)
        .query(
            (row, number) ->
                new LastEvent(
                    row.getLong("position"), row.getString("event_id"), row.getLong("events")))
        .optional();
  }

  /** Whether this history has the event, at its place and after as many. */
  boolean have(LastEvent event) {
    return last(event.position()).filter(event::equals).isPresent();
  }
}
