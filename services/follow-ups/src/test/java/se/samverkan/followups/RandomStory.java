package se.samverkan.followups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentAccepted;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.assignments.AssignmentProgressRecorded;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.events.assignments.MoreTimeRefused;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;

/** Valid events of a few meetings and assignments in a random order. */
@NullMarked
final class RandomStory {

  private final Random random;
  private final List<Object> events = new ArrayList<>();
  private final List<String> meetings = new ArrayList<>();
  private final List<String> assignments = new ArrayList<>();

  private RandomStory(long seed) {
    random = new Random(seed);
  }

  static List<Object> of(long seed, int length) {
    var story = new RandomStory(seed);
    while (story.events.size() < length) {
      story.goOn();
    }
    return story.events;
  }

  private void goOn() {
    switch (random.nextInt(12)) {
      case 0, 1 -> plan();
      case 2 ->
          events.add(
              new RepresentativeAppointed("body_1", pick(PERSONS), pick(ORGANISATIONS), day()));
      case 3, 4 -> give();
      default -> {
        if (!meetings.isEmpty() && random.nextBoolean()) {
          changeMeeting(pick(meetings));
        } else if (!assignments.isEmpty()) {
          changeAssignment(pick(assignments));
        }
      }
    }
  }

  private void plan() {
    String id = "meeting_" + meetings.size();
    meetings.add(id);
    events.add(new MeetingPlanned(id, "body_1", day(), null, null, null, null));
  }

  private void give() {
    String id = "assignment_" + assignments.size();
    assignments.add(id);
    if (random.nextInt(3) == 0) {
      events.add(
          new AssignmentGivenBetweenMeetings(
              id, "body_1", null, null, List.of(anyone()), List.of(), "task", due(), true, day()));
      return;
    }
    events.add(
        new AssignmentGiven(
            id,
            "body_1",
            "meeting_" + random.nextInt(meetings.size() + 1),
            "item_1",
            "1",
            null,
            List.of(anyone()),
            List.of(),
            "task",
            due(),
            true,
            day()));
  }

  private void changeMeeting(String id) {
    var person = FollowUpsFromEvents.present(pick(PERSONS), pick(ORGANISATIONS));
    events.add(
        switch (random.nextInt(5)) {
          case 0 -> new MeetingMoved(id, "body_1", day(), day(), null, null, null, "r");
          case 1 -> new MeetingCancelled(id, "body_1", day(), null, "r");
          case 2 -> new AttendanceRecorded(id, person);
          case 3 -> new AttendanceCorrected(id, person, "r");
          default -> new AttendanceStruck(id, pick(PERSONS), "r");
        });
  }

  private void changeAssignment(String id) {
    events.add(
        switch (random.nextInt(11)) {
          case 0 ->
              new AssignmentCorrected(
                  id, "item_2", "2", List.of(anyone()), List.of(), "other task", false, "r");
          case 1 -> new AssignmentDueChanged(id, null, due(), "r");
          case 2 -> new AssignmentReported(id, day(), null, null, null);
          case 3 -> new AssignmentDropped(id, day(), null, "r");
          case 4 -> new AssignmentAccepted(id, anyone(), day());
          case 5 -> new AssignmentProgressRecorded(id, null, "r", day());
          case 6 -> new MoreTimeAsked(id, new Due(DueKind.DATE, day(), null, null), day(), "r");
          case 7 -> new MoreTimeRefused(id, day(), null, null, "r");
          case 8 ->
              new AssignmentHandedOver(
                  id,
                  List.of(),
                  List.of(anyone()),
                  List.of(),
                  List.of(),
                  day(),
                  null,
                  null,
                  null,
                  "r");
          case 9 -> new AssignmentSentBack(id, day(), null, null, null, "r");
          default -> new AssignmentStruck(id, "r");
        });
  }

  private Assignee anyone() {
    return new Assignee(AssigneeKind.PERSON, pick(PERSONS));
  }

  private @Nullable Due due() {
    String meeting = random.nextBoolean() ? "meeting_" + random.nextInt(4) : null;
    return random.nextInt(5) == 0
        ? null
        : new Due(
            DueKind.values()[random.nextInt(4)],
            random.nextBoolean() ? day() : null,
            meeting,
            null);
  }

  private LocalDate day() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static final List<String> PERSONS = List.of("person_a", "person_b");
  private static final List<String> ORGANISATIONS = List.of("organisation_a", "organisation_b");
}
