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
 * @param assignmentIds the assignments that the body gave between its meetings
 */
@Document("follow-up-calendars")
public record BodyCalendar(String id, List<Day> days, List<String> assignmentIds) {
  public BodyCalendar {
    days = List.copyOf(days);
    assignmentIds = List.copyOf(assignmentIds);
  }

  /** A meeting on its date. */
  public record Day(String meetingId, LocalDate date, boolean cancelled) {}

  static BodyCalendar empty(String bodyId) {
    return new BodyCalendar(bodyId, List.of(), List.of());
  }

  BodyCalendar with(Day day) {
    var others = days.stream().filter(other -> !other.meetingId().equals(day.meetingId()));
    return new BodyCalendar(
        id,
        Stream.concat(others, Stream.of(day))
            .sorted(comparing(Day::date).thenComparing(Day::meetingId))
            .toList(),
        assignmentIds);
  }

  BodyCalendar withAssignment(String assignmentId) {
    return assignmentIds.contains(assignmentId)
        ? this
        : new BodyCalendar(
            id, days, Stream.concat(assignmentIds.stream(), Stream.of(assignmentId)).toList());
  }

  /** The next meeting after the given one that is not cancelled. */
  Optional<Day> nextAfter(String meetingId) {
    return day(meetingId).flatMap(from -> nextAfter(from.date()));
  }

  /** The next meeting after a day that is not cancelled. */
  Optional<Day> nextAfter(LocalDate date) {
    return days.stream().filter(day -> day.date().isAfter(date) && !day.cancelled()).findFirst();
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
