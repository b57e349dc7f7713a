package se.samverkan.followups;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    Map<String, Place> places = places();
    places.entrySet().removeAll(before.places().entrySet());
    return Set.copyOf(places.keySet());
  }

  /** A meeting and the next one after it that is not cancelled; null while there is none. */
  private record Place(Day day, @Nullable Day next) {}

  private Map<String, Place> places() {
    Map<String, Place> places = new HashMap<>();
    Day later = null;
    Day firstOfDate = null;
    LocalDate date = LocalDate.MAX;
    for (Day day : days.reversed()) {
      if (!day.date().equals(date)) {
        later = firstOfDate == null ? later : firstOfDate;
        firstOfDate = null;
        date = day.date();
      }
      firstOfDate = day.cancelled() ? firstOfDate : day;
      places.put(day.meetingId(), new Place(day, later));
    }
    return places;
  }

  private Optional<Day> day(String meetingId) {
    return days.stream().filter(day -> day.meetingId().equals(meetingId)).findFirst();
  }
}
