package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_DROPPED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.AssignmentsRefusal.DROPPED_BEFORE_GIVEN;
import static se.samverkan.assignments.assignment.Assignments.CORRECTED;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.DUE_CHANGED;
import static se.samverkan.assignments.assignment.Assignments.DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.GIVEN_ON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.Assignments.drop;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.events.assignments.AssignmentDropped;

class DropAssignmentTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void anAssignmentIsNoLongerToBeDone() {
    fixture.given(GIVEN).when(drop(DUE_ON, "behövs inte")).expectEvents(DROPPED);
  }

  @Test
  void itMayBeDroppedWithoutADecision() {
    fixture
        .given(GIVEN, CORRECTED, DUE_CHANGED)
        .when(new DropAssignment(Assignments.ID, GIVEN_ON, null, "inaktuellt"))
        .expectEvents(new AssignmentDropped("assignment_1", GIVEN_ON, null, "inaktuellt"));
  }

  @Test
  void droppingItTwiceChangesNothing() {
    fixture
        .given(GIVEN, DROPPED)
        .when(drop(DUE_ON, "behövs inte"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void droppingItTwiceChangesNothingEvenWhereItWasStruckSince() {
    fixture
        .given(GIVEN, DROPPED, STRUCK)
        .when(drop(DUE_ON, "behövs inte"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void droppingItTwiceWithOtherContentIsRefused() {
    fixture
        .given(GIVEN, DROPPED)
        .when(drop(DUE_ON, "något annat"))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_DROPPED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aReportedAssignmentIsNotDropped() {
    fixture
        .given(GIVEN, REPORTED)
        .when(drop(DUE_ON, "behövs inte"))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentIsNotDropped() {
    fixture
        .given(GIVEN, STRUCK)
        .when(drop(DUE_ON, "behövs inte"))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentIsNotDroppedBeforeItWasGiven() {
    fixture
        .given(GIVEN)
        .when(drop(GIVEN_ON.minusDays(1), "behövs inte"))
        .expectException(Refused.as(DROPPED_BEFORE_GIVEN, "droppedOn"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverGivenIsNotDropped() {
    fixture
        .givenNoPriorActivity()
        .when(drop(DUE_ON, "behövs inte"))
        .expectException(AggregateNotFoundException.class);
  }
}
