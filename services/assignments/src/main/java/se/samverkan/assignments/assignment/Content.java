package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssignmentBetweenMeetingsCorrected;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.assignments.Due;

/** What an assignment says: who is to do what by when, and where that was given. */
record Content(
    Place place,
    String bodyId,
    @Nullable String decisionId,
    List<Assignee> assignees,
    List<String> support,
    String task,
    @Nullable Due due,
    boolean explicit,
    LocalDate givenOn) {

  /** Where it was given. */
  sealed interface Place {}

  /** At a meeting, under an item of it. */
  record AtMeeting(String meetingId, String itemId, String itemNumber) implements Place {}

  /** Between meetings. */
  record BetweenMeetings(@Nullable String matterId) implements Place {}

  static Content of(AssignmentGiven e) {
    return new Content(
        new AtMeeting(e.meetingId(), e.itemId(), e.itemNumber()),
        e.bodyId(),
        e.decisionId(),
        e.assignees(),
        e.support(),
        e.task(),
        e.due(),
        e.explicit(),
        e.givenOn());
  }

  static Content of(AssignmentGivenBetweenMeetings e) {
    return new Content(
        new BetweenMeetings(e.matterId()),
        e.bodyId(),
        e.decisionId(),
        e.assignees(),
        e.support(),
        e.task(),
        e.due(),
        e.explicit(),
        e.givenOn());
  }

  Content after(AssignmentCorrected e) {
    return place instanceof AtMeeting at
        ? new Content(
            new AtMeeting(at.meetingId(), e.itemId(), e.itemNumber()),
            bodyId,
            decisionId,
            e.assignees(),
            e.support(),
            e.task(),
            due,
            e.explicit(),
            givenOn)
        : this;
  }

  Content after(AssignmentBetweenMeetingsCorrected e) {
    return new Content(
        place,
        bodyId,
        decisionId,
        e.assignees(),
        e.support(),
        e.task(),
        due,
        e.explicit(),
        givenOn);
  }

  Content after(AssignmentDueChanged e) {
    return new Content(
        place, bodyId, decisionId, assignees, support, task, e.due(), explicit, givenOn);
  }

  Content after(AssignmentHandedOver e) {
    return new Content(
        place, bodyId, decisionId, e.assignees(), e.support(), task, due, explicit, givenOn);
  }
}
