package se.samverkan.meetings.coming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The coming meetings of a body, and what waits for their agendas or was put on one.
 *
 * @param id of the body
 * @param standing the latest last
 * @param meetings the next one first
 */
@Document("coming-agendas")
public record ComingAgendas(
    String id,
    List<StandingFrom> standing,
    List<ComingMeeting> meetings,
    List<WaitingItem> waiting) {

  public ComingAgendas {
    standing = List.copyOf(standing);
    meetings = List.copyOf(meetings);
    waiting = List.copyOf(waiting);
  }

  static ComingAgendas of(String bodyId) {
    return new ComingAgendas(bodyId, List.of(), List.of(), List.of());
  }

  ComingAgendas with(StandingFrom another) {
    return new ComingAgendas(
        id,
        Stream.concat(
                standing.stream().filter(each -> !each.from().equals(another.from())),
                Stream.of(another))
            .sorted(Comparator.comparing(StandingFrom::from))
            .toList(),
        meetings,
        waiting);
  }

  ComingAgendas with(ComingMeeting meeting) {
    return meeting(
        Stream.concat(
            meetings.stream().filter(each -> !each.meetingId().equals(meeting.meetingId())),
            Stream.of(meeting)));
  }

  ComingAgendas change(String meetingId, UnaryOperator<ComingMeeting> change) {
    return find(meetingId).map(change).map(this::with).orElse(this);
  }

  private ComingAgendas meeting(Stream<ComingMeeting> all) {
    return new ComingAgendas(
        id,
        standing,
        all.sorted(
                Comparator.comparing(ComingMeeting::date).thenComparing(ComingMeeting::meetingId))
            .toList(),
        waiting);
  }

  ComingAgendas waitingFor(List<WaitingItem> now) {
    return new ComingAgendas(id, standing, meetings, now);
  }

  ComingAgendas with(WaitingItem item) {
    return waitingFor(Stream.concat(waiting.stream(), Stream.of(item)).toList());
  }

  ComingAgendas without(Predicate<WaitingItem> which) {
    return waitingFor(waiting.stream().filter(which.negate()).toList());
  }

  ComingAgendas change(Predicate<WaitingItem> which, UnaryOperator<WaitingItem> change) {
    return waitingFor(
        waiting.stream().map(item -> which.test(item) ? change.apply(item) : item).toList());
  }

  /** What was dealt with there is done; what was not put on its agenda waits for the next one. */
  ComingAgendas held(String meetingId) {
    return without(item -> item.isOn(meetingId) && arrived(item)).over(meetingId);
  }

  /** All that was on its agenda of its own accord waits again. */
  ComingAgendas cancelled(String meetingId) {
    return over(meetingId);
  }

  private ComingAgendas over(String meetingId) {
    return meeting(meetings.stream().filter(each -> !each.meetingId().equals(meetingId)))
        .change(item -> true, item -> item.without(meetingId));
  }

  private static boolean arrived(WaitingItem item) {
    WaitingItem.Placed placed = item.placed();
    return placed != null && placed.arrived();
  }

  Optional<ComingMeeting> find(String meetingId) {
    return meetings.stream().filter(each -> each.meetingId().equals(meetingId)).findFirst();
  }

  /** The meeting that the item is meant for. */
  Optional<ComingMeeting> meetingFor(WaitingItem item) {
    String named = item.toMeetingId();
    return named != null
        ? find(named)
        : meetings.stream()
            .filter(each -> !each.begun() && !each.date().isBefore(item.since()))
            .findFirst();
  }

  @Nullable StandingFrom standingOn(LocalDate date) {
    return standing.stream()
        .filter(each -> !each.from().isAfter(date))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
