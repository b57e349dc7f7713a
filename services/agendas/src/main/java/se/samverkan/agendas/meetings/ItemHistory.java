package se.samverkan.agendas.meetings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.AgendaItem;
import se.samverkan.agendas.agenda.ItemDetails;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.OriginKind;

/**
 * Where an item comes from and where it goes.
 *
 * @param matter the matter that it takes up
 * @param tabled where to and why, while it is tabled
 * @param withdrawn why, while it is withdrawn
 */
public record ItemHistory(
    @Nullable Origin origin,
    @Nullable Named matter,
    @Nullable Tabled tabled,
    @Nullable Withdrawn withdrawn) {

  /** Why the item stands on the agenda: where it was tabled, what was put forward or forwarded. */
  public record Origin(
      OriginKind kind,
      @Nullable MeetingReference meeting,
      @Nullable String itemId,
      @Nullable Named matter,
      @Nullable Named decision) {}

  /** To which meeting, null for the next one. */
  public record Tabled(@Nullable MeetingReference to, String reason) {}

  /** By which decision. */
  public record Withdrawn(@Nullable Named decision, String reason) {}

  static ItemHistory of(AgendaItem item, Map<String, Agenda> others, Map<String, String> names) {
    ItemDetails details = item.details();
    ItemOrigin origin = details.origin();
    ItemDetails.Tabling tabled = details.tabled();
    ItemDetails.Withdrawal withdrawn = details.withdrawn();
    return new ItemHistory(
        origin == null ? null : shown(origin, others, names),
        Named.orNull(details.matterId(), names),
        tabled == null || item.outcome() != ItemOutcome.TABLED
            ? null
            : new Tabled(
                MeetingReference.orNull(tabled.toMeetingId(), others, names), tabled.reason()),
        withdrawn == null || item.outcome() != ItemOutcome.WITHDRAWN
            ? null
            : new Withdrawn(Named.orNull(withdrawn.decisionId(), names), withdrawn.reason()));
  }

  private static Origin shown(
      ItemOrigin origin, Map<String, Agenda> others, Map<String, String> names) {
    return new Origin(
        origin.kind(),
        MeetingReference.orNull(origin.meetingId(), others, names),
        origin.itemId(),
        Named.orNull(origin.matterId(), names),
        Named.orNull(origin.decisionId(), names));
  }

  /** The ids in a history that have names. */
  static List<String> ids(ItemDetails details) {
    ItemOrigin origin = details.origin();
    ItemDetails.Withdrawal withdrawn = details.withdrawn();
    return Stream.of(
            details.matterId(),
            origin == null ? null : origin.matterId(),
            origin == null ? null : origin.decisionId(),
            withdrawn == null ? null : withdrawn.decisionId())
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** The other meetings that a history names. */
  static List<String> meetings(ItemDetails details) {
    ItemOrigin origin = details.origin();
    ItemDetails.Tabling tabled = details.tabled();
    return Stream.of(
            origin == null ? null : origin.meetingId(),
            tabled == null ? null : tabled.toMeetingId())
        .flatMap(Stream::ofNullable)
        .toList();
  }
}
