package se.samverkan.followups;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The meetings of a body in the order of their dates.
 *
 * @param id that of the body
 */
@Document("follow-up-calendars")
public record BodyCalendar(String id, List<Day> days) {
  public BodyCalendar {
    days = List.copyOf(days);
  }

  /** A meeting on its date. */
  public record Day(String meetingId, LocalDate date, boolean cancelled) {}

  static BodyCalendar empty(String bodyId) {
    return new BodyCalendar(bodyId, List.of());
  }

  BodyCalendar with(Day day) {
    var others = days.stream().filter(other -> !other.meetingId().equals(day.meetingId()));
    return new BodyCalendar(
        id,
        Stream.concat(others, Stream.of(day))
            .sorted(comparing(Day::date).thenComparing(Day::meetingId))
            .toList());
  }

  /** The next meeting after the given one that is not cancelled. */
  Optional<Day> nextAfter(String meetingId) {
    return day(meetingId)
        .flatMap(
            from ->
                days.stream()
                    .filter(day -> day.date().isAfter(from.date()) && !day.cancelled())
                    .findFirst());
  }

  /** The meetings whose own day or whose next meeting is another one than before. */
  Set<String> changedSince(BodyCalendar before) {
    return days.stream()
        .map(Day::meetingId)
        .filter(
            meeting ->
                !day(meeting).equals(before.day(meeting))
                    || !nextAfter(meeting).equals(before.nextAfter(meeting)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Day> day(String meetingId) {
    return days.stream().filter(day -> day.meetingId().equals(meetingId)).findFirst();
  }
}
