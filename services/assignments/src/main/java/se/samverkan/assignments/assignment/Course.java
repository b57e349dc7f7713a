package se.samverkan.assignments.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssignmentAccepted;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.events.assignments.MoreTimeGiven;
import se.samverkan.events.assignments.MoreTimeRefused;

/**
 * What happened to an assignment since it was given.
 *
 * @param said what was recorded, by which a command that comes again is known
 * @param acceptedBy those assigned now who took it on
 * @param asked the request for more time that nobody has answered
 * @param given more time that was given, until its new due is known
 */
record Course(
    Set<Object> said,
    Set<Assignee> acceptedBy,
    @Nullable MoreTimeAsked asked,
    @Nullable MoreTimeGiven given) {

  static final Course BEGINS = new Course(Set.of(), Set.of(), null, null);

  Course {
    said = Set.copyOf(said);
    acceptedBy = Set.copyOf(acceptedBy);
  }

  /** More time and the due that came of it. */
  private record GivenUntil(MoreTimeGiven given, @Nullable Due due) {}

  boolean knows(AssignmentEvent event) {
    return said.contains(event);
  }

  boolean knows(AssignmentHandedOver event) {
    return said.contains(withoutPrevious(event));
  }

  boolean knows(MoreTimeGiven event, Due due) {
    return said.contains(new GivenUntil(event, due));
  }

  Course after(AssignmentEvent event) {
    return new Course(with(said, event), acceptedBy, asked, given);
  }

  Course after(AssignmentAccepted event) {
    return new Course(with(said, event), with(acceptedBy, event.assignee()), asked, given);
  }

  Course after(MoreTimeAsked event) {
    return new Course(with(said, event), acceptedBy, event, given);
  }

  Course after(MoreTimeRefused event) {
    return new Course(with(said, event), acceptedBy, null, given);
  }

  Course after(MoreTimeGiven event) {
    return new Course(said, acceptedBy, null, event);
  }

  Course after(AssignmentDueChanged event) {
    return given == null
        ? this
        : new Course(with(said, new GivenUntil(given, event.due())), acceptedBy, asked, null);
  }

  Course after(AssignmentHandedOver event) {
    Set<Assignee> stillAssigned =
        acceptedBy.stream().filter(event.assignees()::contains).collect(Collectors.toSet());
    return new Course(with(said, withoutPrevious(event)), stillAssigned, asked, given);
  }

  private static AssignmentHandedOver withoutPrevious(AssignmentHandedOver e) {
    return new AssignmentHandedOver(
        e.assignmentId(),
        List.of(),
        e.assignees(),
        List.of(),
        e.support(),
        e.handedOverOn(),
        e.meetingId(),
        e.itemId(),
        e.decisionId(),
        e.reason());
  }

  private static <T> Set<T> with(Set<T> before, T another) {
    Set<T> all = new HashSet<>(before);
    all.add(another);
    return all;
  }
}
