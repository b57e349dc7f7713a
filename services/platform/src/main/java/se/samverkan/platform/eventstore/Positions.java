package se.samverkan.platform.eventstore;

import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places in the order in which all events were recorded. */
@Component("positionsOfEvents")
public final class Positions {

  private final JdbcClient events;

  Positions(DataSource dataSource) {
    this.events = JdbcClient.create(dataSource);
  }

  /**
   * How far a processor has come that has seen what stands at a position and all before it. No
   * place is left open: events become visible in the order of their positions.
   */
  public static TrackingToken token(long position) {
    return GapAwareTrackingToken.newInstance(position, Set.of());
  }

  /**
   * The position of the last event before the first that was recorded after the moment; 0 when
   * there was none.
   *
   * @param moment to the millisecond, as events are dated
   */
  public long at(Instant moment) {
    return events
        .sql(
            "select coalesce((select min(position) - 1 from event where recorded_at > :moment),"
                + " (select max(position) from event), 0)")
        .param("moment", DateTimeUtils.formatInstant(moment))
        .query(Long.class)
        .single();
  }
}
