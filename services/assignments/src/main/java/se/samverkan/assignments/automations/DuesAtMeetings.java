package se.samverkan.assignments.automations;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;

/** Which assignments are due at which meeting, as far as the events so far say it. */
final class DuesAtMeetings<K extends Record & Kept> {

  /** The events that say it. */
  static final Set<Class<?>> EVENTS =
      Set.of(
          AssignmentGiven.class,
          AssignmentGivenBetweenMeetings.class,
          AssignmentDueChanged.class,
          AssignmentReported.class,
          AssignmentSentBack.class,
          AssignmentDropped.class,
          AssignmentStruck.class,
          MeetingPlanned.class,
          MeetingCalled.class,
          MeetingMoved.class,
          MeetingCancelled.class,
          MeetingHeld.class);

  private final Function<String, Optional<K>> find;
  private final BiFunction<String, Object, List<K>> findBy;
  private final Consumer<K> put;
  private final Consumer<String> remove;
  private final Making<K> making;

  /** Takes what can be done with the documents of an automation. */
  DuesAtMeetings(
      Function<String, Optional<K>> find,
      BiFunction<String, Object, List<K>> findBy,
      Consumer<K> put,
      Consumer<String> remove,
      Making<K> making) {
    this.find = find;
    this.findBy = findBy;
    this.put = put;
    this.remove = remove;
    this.making = making;
  }

  /** Makes the document of an automation. */
  interface Making<K> {
    K make(String id, @Nullable TiedDue due, List<MeetingDay> meetings);
  }

  void keep(Object event) {
    switch (event) {
      case AssignmentGiven e ->
          keep(new TiedDue(e.assignmentId(), e.bodyId(), e.givenOn(), e.due(), true));
      case AssignmentGivenBetweenMeetings e ->
          keep(new TiedDue(e.assignmentId(), e.bodyId(), e.givenOn(), e.due(), true));
      case AssignmentDueChanged e -> change(e.assignmentId(), tied -> tied.due(e.due()));
      case AssignmentReported e -> change(e.assignmentId(), tied -> tied.open(false));
      case AssignmentSentBack e -> change(e.assignmentId(), tied -> tied.open(true));
      case AssignmentDropped e -> remove.accept(e.assignmentId());
      case AssignmentStruck e -> remove.accept(e.assignmentId());
      case MeetingPlanned e -> keep(e.bodyId(), new MeetingDay(e.meetingId(), e.date(), false));
      case MeetingCalled e -> keep(e.bodyId(), new MeetingDay(e.meetingId(), e.date(), false));
      case MeetingMoved e -> keep(e.bodyId(), new MeetingDay(e.meetingId(), e.date(), false));
      case MeetingCancelled e -> keep(e.bodyId(), new MeetingDay(e.meetingId(), e.date(), true));
      case MeetingHeld e -> keep(e.bodyId(), new MeetingDay(e.meetingId(), e.date(), false));
      default -> throw new IllegalArgumentException("Not handled: " + event);
    }
  }

  /** The open assignments that are due at a meeting of a body. */
  List<TiedDue> dueAt(String meetingId, String bodyId) {
    Stream<K> named = findBy.apply("due.due.meetingId", meetingId).stream();
    Stream<K> ofBody = findBy.apply("due.bodyId", bodyId).stream();
    return Stream.concat(named, ofBody)
        .flatMap(kept -> Stream.ofNullable(kept.due()))
        .distinct()
        .filter(TiedDue::open)
        .filter(tied -> meetingId.equals(meetingOf(tied)))
        .sorted(comparing(TiedDue::assignmentId))
        .toList();
  }

  /** The next meeting of a body that is not cancelled. */
  Optional<MeetingDay> nextAfter(LocalDate date, String bodyId) {
    return meetings(bodyId).stream()
        .filter(day -> !day.cancelled() && day.date().isAfter(date))
        .findFirst();
  }

  private @Nullable String meetingOf(TiedDue tied) {
    Due due = tied.due();
    if (due == null || due.kind() == DueKind.DATE || due.kind() == DueKind.PERIOD) {
      return null;
    }
    if (due.meetingId() != null) {
      return due.meetingId();
    }
    LocalDate date = due.date();
    Optional<MeetingDay> meeting =
        date == null
            ? nextAfter(tied.givenOn(), tied.bodyId())
            : meetings(tied.bodyId()).stream().filter(day -> day.date().equals(date)).findFirst();
    return meeting.map(MeetingDay::meetingId).orElse(null);
  }

  private List<MeetingDay> meetings(String bodyId) {
    return find.apply(bodyId).map(Kept::meetings).orElse(List.of());
  }

  private void keep(TiedDue tied) {
    put.accept(making.make(tied.assignmentId(), tied, List.of()));
  }

  private void change(String assignmentId, UnaryOperator<TiedDue> change) {
    find.apply(assignmentId)
        .flatMap(kept -> Optional.ofNullable(kept.due()))
        .ifPresent(tied -> keep(change.apply(tied)));
  }

  private void keep(String bodyId, MeetingDay day) {
    Stream<MeetingDay> others =
        meetings(bodyId).stream()
            .filter(other -> !Objects.equals(other.meetingId(), day.meetingId()));
    List<MeetingDay> meetings =
        Stream.concat(others, Stream.of(day))
            .sorted(comparing(MeetingDay::date).thenComparing(MeetingDay::meetingId))
            .toList();
    put.accept(making.make(bodyId, null, meetings));
  }
}
