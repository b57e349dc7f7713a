package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ANSWERED_BEFORE_ASKED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_DROPPED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.AssignmentsRefusal.MORE_TIME_NOT_ASKED;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.CourseOfAssignments.DAY;
import static se.samverkan.assignments.assignment.CourseOfAssignments.EXTENDED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.LATER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.MORE_TIME_ASKED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.MORE_TIME_GIVEN;
import static se.samverkan.assignments.assignment.CourseOfAssignments.MORE_TIME_REFUSED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.refuseMoreTime;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;

class RefuseMoreTimeTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void moreTimeThatWasAskedForIsRefusedForAReason() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED)
        .when(refuseMoreTime(LATER))
        .expectEvents(MORE_TIME_REFUSED);
  }

  @Test
  void refusingItAgainChangesNothing() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED, MORE_TIME_REFUSED)
        .when(refuseMoreTime(LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatNobodyAskedForIsNotRefused() {
    fixture
        .given(GIVEN)
        .when(refuseMoreTime(LATER))
        .expectException(Refused.as(MORE_TIME_NOT_ASKED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasGivenIsNotRefused() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED, MORE_TIME_GIVEN, EXTENDED)
        .when(refuseMoreTime(LATER))
        .expectException(Refused.as(MORE_TIME_NOT_ASKED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void itIsNotRefusedBeforeItWasAsked() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED)
        .when(refuseMoreTime(DAY.minusDays(1)))
        .expectException(Refused.as(ANSWERED_BEFORE_ASKED, "on"))
        .expectNoEvents();
  }

  @Test
  void aReportedAssignmentWaitsForNoAnswer() {
    fixture
        .given(GIVEN, REPORTED)
        .when(refuseMoreTime(LATER))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aDroppedAssignmentWaitsForNoAnswer() {
    fixture
        .given(GIVEN, DROPPED)
        .when(refuseMoreTime(LATER))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_DROPPED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentWaitsForNoAnswer() {
    fixture
        .given(GIVEN, STRUCK)
        .when(refuseMoreTime(LATER))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverGivenWaitsForNoAnswer() {
    fixture
        .givenNoPriorActivity()
        .when(refuseMoreTime(LATER))
        .expectException(AggregateNotFoundException.class);
  }
}
