package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_DROPPED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.AssignmentsRefusal.DUE_BEFORE_GIVEN;
import static se.samverkan.assignments.assignment.Assignments.CORRECTED;
import static se.samverkan.assignments.assignment.Assignments.DEADLINE;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.DUE;
import static se.samverkan.assignments.assignment.Assignments.DUE_CHANGED;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.GIVEN_ON;
import static se.samverkan.assignments.assignment.Assignments.NEW_DUE;
import static se.samverkan.assignments.assignment.Assignments.NEW_DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.Assignments.changeDue;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.events.assignments.AssignmentDueChanged;

class ChangeDueTest {

  private static final Deadline LATER = Deadline.on(NEW_DUE_ON);

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void anAssignmentIsGivenMoreTime() {
    fixture.given(GIVEN).when(changeDue(LATER)).expectEvents(DUE_CHANGED);
  }

  @Test
  void anAssignmentMayNoLongerBeDueAtAnyTime() {
    fixture
        .given(GIVEN, CORRECTED, DUE_CHANGED)
        .when(changeDue(null))
        .expectEvents(new AssignmentDueChanged("assignment_1", NEW_DUE, null, "mer tid"));
  }

  @Test
  void theDueItAlreadyHasChangesNothing() {
    fixture
        .given(GIVEN)
        .when(changeDue(DEADLINE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameChangeAgainChangesNothing() {
    fixture
        .given(GIVEN, DUE_CHANGED, REPORTED)
        .when(changeDue(LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aChangeCanBeTakenBackByAnother() {
    fixture
        .given(GIVEN, DUE_CHANGED)
        .when(changeDue(DEADLINE))
        .expectEvents(new AssignmentDueChanged("assignment_1", NEW_DUE, DUE, "mer tid"));
  }

  @Test
  void anAssignmentDoesNotFallDueBeforeItWasGiven() {
    fixture
        .given(GIVEN)
        .when(changeDue(Deadline.on(GIVEN_ON.minusDays(1))))
        .expectException(Refused.as(DUE_BEFORE_GIVEN, "due.date"))
        .expectNoEvents();
  }

  @Test
  void aReportedAssignmentNoLongerFallsDue() {
    fixture
        .given(GIVEN, REPORTED)
        .when(changeDue(LATER))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aDroppedAssignmentNoLongerFallsDue() {
    fixture
        .given(GIVEN, DROPPED)
        .when(changeDue(LATER))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_DROPPED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentNoLongerFallsDue() {
    fixture
        .given(GIVEN, STRUCK)
        .when(changeDue(LATER))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverGivenDoesNotFallDue() {
    fixture
        .givenNoPriorActivity()
        .when(changeDue(LATER))
        .expectException(AggregateNotFoundException.class);
  }
}
