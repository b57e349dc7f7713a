package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_ACCEPTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_DROPPED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.AssignmentsRefusal.DATE_BEFORE_GIVEN;
import static se.samverkan.assignments.AssignmentsRefusal.NOT_ASSIGNED;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.GIVEN_ON;
import static se.samverkan.assignments.assignment.Assignments.OFFICE;
import static se.samverkan.assignments.assignment.Assignments.PERSON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.CourseOfAssignments.ACCEPTED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.DAY;
import static se.samverkan.assignments.assignment.CourseOfAssignments.HANDED_OVER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.LATER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.accept;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;

class AcceptAssignmentTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void whoIsToDoItTakesItOn() {
    fixture.given(GIVEN).when(accept(PERSON, DAY)).expectEvents(ACCEPTED);
  }

  @Test
  void takingItOnAgainChangesNothing() {
    fixture
        .given(GIVEN, ACCEPTED)
        .when(accept(PERSON, DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void takingItOnAgainChangesNothingEvenAfterItWasReported() {
    fixture
        .given(GIVEN, ACCEPTED, REPORTED)
        .when(accept(PERSON, DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void takingItOnAgainOnAnotherDayIsRefused() {
    fixture
        .given(GIVEN, ACCEPTED)
        .when(accept(PERSON, LATER))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_ACCEPTED, "assignee"))
        .expectNoEvents();
  }

  @Test
  void nobodyElseTakesItOn() {
    fixture
        .given(GIVEN)
        .when(accept(OFFICE, DAY))
        .expectException(Refused.as(NOT_ASSIGNED, "assignee"))
        .expectNoEvents();
  }

  @Test
  void whoHandedItOverNoLongerTakesItOn() {
    fixture
        .given(GIVEN, HANDED_OVER)
        .when(accept(PERSON, DAY))
        .expectException(Refused.as(NOT_ASSIGNED, "assignee"))
        .expectNoEvents();
  }

  @Test
  void toWhomItWasHandedOverTakesItOn() {
    fixture
        .given(GIVEN, ACCEPTED, HANDED_OVER)
        .when(accept(OFFICE, DAY))
        .expectEvents(accept(OFFICE, DAY).event());
  }

  @Test
  void itIsNotTakenOnBeforeItWasGiven() {
    fixture
        .given(GIVEN)
        .when(accept(PERSON, GIVEN_ON.minusDays(1)))
        .expectException(Refused.as(DATE_BEFORE_GIVEN, "on"))
        .expectNoEvents();
  }

  @Test
  void aReportedAssignmentIsNotTakenOn() {
    fixture
        .given(GIVEN, REPORTED)
        .when(accept(PERSON, DAY))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aDroppedAssignmentIsNotTakenOn() {
    fixture
        .given(GIVEN, DROPPED)
        .when(accept(PERSON, DAY))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_DROPPED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentIsNotTakenOn() {
    fixture
        .given(GIVEN, STRUCK)
        .when(accept(PERSON, DAY))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverGivenIsNotTakenOn() {
    fixture
        .givenNoPriorActivity()
        .when(accept(PERSON, DAY))
        .expectException(AggregateNotFoundException.class);
  }
}
