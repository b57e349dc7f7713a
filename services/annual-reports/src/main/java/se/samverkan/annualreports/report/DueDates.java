package se.samverkan.annualreports.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.AssignmentFigures;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.MeetingState;
import se.samverkan.events.assignments.DueKind;

/** The days on which assignments are due, as the meetings they are tied to stand now. */
final class DueDates {

  private final Map<String, MeetingFacts> meetings;

  /** Of meetings that were not cancelled. */
  private final Map<String, TreeSet<LocalDate>> datesOfBodies;

  DueDates(Facts facts) {
    var all = Stream.concat(facts.meetings().stream(), facts.elsewhere().stream()).toList();
    meetings = all.stream().collect(toMap(MeetingFacts::id, Function.identity(), (a, b) -> a));
    datesOfBodies =
        meetings.values().stream()
            .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
            .collect(
                groupingBy(
                    MeetingFacts::bodyId,
                    mapping(meeting -> meeting.sitting().date(), toCollection(TreeSet::new))));
  }

  @Nullable LocalDate of(AssignmentFigures assignment) {
    var due = assignment.due();
    if (due == null || due.kind() == DueKind.DATE || due.kind() == DueKind.PERIOD) {
      return due == null ? null : due.date();
    }
    if (due.meetingId() != null) {
      MeetingFacts meeting = meetings.get(due.meetingId());
      if (meeting == null) {
        return due.date();
      }
      return meeting.state() == MeetingState.CANCELLED ? after(meeting) : meeting.sitting().date();
    }
    if (due.kind() != DueKind.NEXT_MEETING || due.date() != null) {
      return due.date();
    }
    return assignment.meetingId() == null
        ? after(assignment.bodyId(), assignment.givenOn())
        : Optional.ofNullable(meetings.get(assignment.meetingId())).map(this::after).orElse(null);
  }

  private @Nullable LocalDate after(MeetingFacts meeting) {
    return after(meeting.bodyId(), meeting.sitting().date());
  }

  private @Nullable LocalDate after(String bodyId, LocalDate day) {
    TreeSet<LocalDate> dates = datesOfBodies.get(bodyId);
    return dates == null ? null : dates.higher(day);
  }
}
