package se.samverkan.agendas.agenda;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AttendanceCapacity;

/**
 * A meeting from when it is opened until it is closed, and who comes and goes.
 *
 * @param comings in the order in which they were told
 */
public record Session(
    @Nullable LocalTime openedAt, @Nullable LocalTime closedAt, List<Coming> comings) {

  static final Session NONE = new Session(null, null, List.of());

  public Session {
    comings = List.copyOf(comings);
  }

  /**
   * Somebody comes or goes.
   *
   * @param arrived false when leaving
   * @param itemId the item that was about to begin
   * @param capacity null when leaving
   */
  public record Coming(
      String personId,
      @Nullable String organisationId,
      boolean arrived,
      @Nullable AttendanceCapacity capacity,
      boolean remote,
      LocalTime at,
      @Nullable String itemId,
      @Nullable String reason) {}

  Session opened(LocalTime at) {
    return new Session(at, closedAt, comings);
  }

  Session closed(LocalTime at) {
    return new Session(openedAt, at, comings);
  }

  Session with(Coming coming) {
    return new Session(
        openedAt, closedAt, Stream.concat(comings.stream(), Stream.of(coming)).toList());
  }
}
