package se.samverkan.agendas.meetings;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Session;
import se.samverkan.events.meetings.AttendanceCapacity;

/**
 * When a meeting was opened and closed, and who came and went.
 *
 * @param comings in the order in which they were told
 */
public record SessionShown(
    @Nullable LocalTime openedAt, @Nullable LocalTime closedAt, List<ComingShown> comings) {

  public SessionShown {
    comings = List.copyOf(comings);
  }

  /**
   * Somebody came or went.
   *
   * @param arrived false when leaving
   * @param beforeItem the number of the item that was about to begin
   */
  public record ComingShown(
      Named person,
      @Nullable Named organisation,
      boolean arrived,
      @Nullable AttendanceCapacity capacity,
      boolean remote,
      LocalTime at,
      @Nullable String beforeItem,
      @Nullable String reason) {}

  static SessionShown of(Session session, Map<String, String> numbers, Map<String, String> names) {
    return new SessionShown(
        session.openedAt(),
        session.closedAt(),
        session.comings().stream().map(coming -> shown(coming, numbers, names)).toList());
  }

  private static ComingShown shown(
      Session.Coming coming, Map<String, String> numbers, Map<String, String> names) {
    String itemId = coming.itemId();
    return new ComingShown(
        Named.of(coming.personId(), names),
        Named.orNull(coming.organisationId(), names),
        coming.arrived(),
        coming.capacity(),
        coming.remote(),
        coming.at(),
        itemId == null ? null : numbers.getOrDefault(itemId, itemId),
        coming.reason());
  }
}
