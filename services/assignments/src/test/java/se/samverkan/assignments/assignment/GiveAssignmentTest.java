package se.samverkan.assignments.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNEE_MISSING;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_GIVEN_WITH_OTHER_CONTENT;
import static se.samverkan.assignments.AssignmentsRefusal.DUE_BEFORE_GIVEN;
import static se.samverkan.assignments.assignment.Assignments.CORRECTED;
import static se.samverkan.assignments.assignment.Assignments.DEADLINE;
import static se.samverkan.assignments.assignment.Assignments.DUE_CHANGED;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.GIVEN_ON;
import static se.samverkan.assignments.assignment.Assignments.NEW_DUE;
import static se.samverkan.assignments.assignment.Assignments.NEW_DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.OFFICE;
import static se.samverkan.assignments.assignment.Assignments.OTHER_TASK;
import static se.samverkan.assignments.assignment.Assignments.PERSON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.Assignments.TASK;
import static se.samverkan.assignments.assignment.Assignments.give;
import static se.samverkan.assignments.assignment.Assignments.given;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.assignments.references.BodyId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.platform.refusals.InputRefusal;

class GiveAssignmentTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void someoneIsToDoSomethingByADate() {
    fixture.givenNoPriorActivity().when(give(TASK)).expectEvents(GIVEN);
  }

  @Test
  void aRoleMayUndertakeSomethingWithoutDecisionSupportOrDue() {
    fixture
        .givenNoPriorActivity()
        .when(
            new GiveAssignment(
                Assignments.ID,
                new BodyId("body_group"),
                new MeetingId("meeting_1"),
                new ItemId("item_7"),
                "7",
                null,
                List.of(new Responsible.Role("beredningsgruppen"), OFFICE),
                List.of(),
                TASK,
                null,
                false,
                GIVEN_ON))
        .expectEvents(
            new AssignmentGiven(
                "assignment_1",
                "body_group",
                "meeting_1",
                "item_7",
                "7",
                null,
                List.of(
                    new Assignee(AssigneeKind.ROLE, "beredningsgruppen"),
                    new Assignee(AssigneeKind.ORGANISATION, "organisation_1")),
                List.of(),
                TASK,
                null,
                false,
                GIVEN_ON));
  }

  @Test
  void whoIsMentionedTwiceIsAssignedOnce() {
    assertThat(give(List.of(PERSON, OFFICE, PERSON), TASK, DEADLINE).assignees())
        .containsExactly(PERSON, OFFICE);
  }

  @Test
  void givingItAgainChangesNothing() {
    fixture.given(GIVEN).when(give(TASK)).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void givingItAgainAfterCorrectionsAndAReportChangesNothing() {
    fixture
        .given(GIVEN, CORRECTED, DUE_CHANGED, REPORTED)
        .when(give(TASK))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void givingItAsItStandsNowChangesNothing() {
    assertThat(give(List.of(PERSON), OTHER_TASK, Deadline.on(NEW_DUE_ON)).event())
        .isEqualTo(given(OTHER_TASK, NEW_DUE));
    fixture
        .given(GIVEN, CORRECTED, DUE_CHANGED)
        .when(give(List.of(PERSON), OTHER_TASK, Deadline.on(NEW_DUE_ON)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void givingItAgainAfterItWasStruckDoesNotBringItBack() {
    fixture
        .given(GIVEN, STRUCK)
        .when(give(TASK))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdWithAnotherTaskIsRefused() {
    fixture
        .given(GIVEN)
        .when(give(OTHER_TASK))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_GIVEN_WITH_OTHER_CONTENT, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentNeedsAnAssignee() {
    assertThatThrownBy(() -> give(List.of(), TASK, DEADLINE))
        .matches(Refused.as(ASSIGNEE_MISSING, "assignees")::matches);
  }

  @Test
  void anAssignmentIsNotDueBeforeItIsGiven() {
    assertThatThrownBy(() -> give(List.of(PERSON), TASK, Deadline.on(GIVEN_ON.minusDays(1))))
        .matches(Refused.as(DUE_BEFORE_GIVEN, "due.date")::matches);
  }

  @Test
  void anAssignmentMayBeDueOnTheDayItIsGiven() {
    fixture
        .givenNoPriorActivity()
        .when(give(List.of(PERSON), TASK, Deadline.on(GIVEN_ON)))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void anAssignmentNeedsATask() {
    assertThatThrownBy(() -> give(" "))
        .matches(Refused.as(InputRefusal.TEXT_MISSING, "task")::matches);
  }
}
