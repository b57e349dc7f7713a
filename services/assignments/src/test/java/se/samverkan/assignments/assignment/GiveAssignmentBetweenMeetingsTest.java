package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_GIVEN_WITH_OTHER_CONTENT;
import static se.samverkan.assignments.assignment.Assignments.DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.OTHER_TASK;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.TASK;
import static se.samverkan.assignments.assignment.Assignments.report;
import static se.samverkan.assignments.assignment.CourseOfAssignments.ACCEPTED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.CORRECTED_BETWEEN;
import static se.samverkan.assignments.assignment.CourseOfAssignments.GIVEN_BETWEEN;
import static se.samverkan.assignments.assignment.CourseOfAssignments.giveBetween;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;

class GiveAssignmentBetweenMeetingsTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void someoneIsToDoSomethingBetweenMeetings() {
    fixture.givenNoPriorActivity().when(giveBetween(TASK)).expectEvents(GIVEN_BETWEEN);
  }

  @Test
  void givingItAgainChangesNothing() {
    fixture
        .given(GIVEN_BETWEEN)
        .when(giveBetween(TASK))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void givingItAgainAfterACorrectionChangesNothing() {
    fixture
        .given(GIVEN_BETWEEN, CORRECTED_BETWEEN)
        .when(giveBetween(TASK))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdWithAnotherTaskIsRefused() {
    fixture
        .given(GIVEN_BETWEEN)
        .when(giveBetween(OTHER_TASK))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_GIVEN_WITH_OTHER_CONTENT, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void theSameIdGivenAtAMeetingIsRefused() {
    fixture
        .given(GIVEN)
        .when(giveBetween(TASK))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_GIVEN_WITH_OTHER_CONTENT, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void itIsTakenOnAndReportedLikeAnyOther() {
    fixture.given(GIVEN_BETWEEN, ACCEPTED).when(report(DUE_ON, "klart")).expectEvents(REPORTED);
  }
}
