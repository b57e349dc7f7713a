package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_GIVEN_AT_MEETING;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_GIVEN_BETWEEN_MEETINGS;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.OFFICE;
import static se.samverkan.assignments.assignment.Assignments.OTHER_TASK;
import static se.samverkan.assignments.assignment.Assignments.PERSON;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.Assignments.TASK;
import static se.samverkan.assignments.assignment.Assignments.correct;
import static se.samverkan.assignments.assignment.CourseOfAssignments.CORRECTED_BETWEEN;
import static se.samverkan.assignments.assignment.CourseOfAssignments.GIVEN_BETWEEN;
import static se.samverkan.assignments.assignment.CourseOfAssignments.correctBetween;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;

class CorrectAssignmentBetweenMeetingsTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void aCorrectionSaysWhatHoldsInsteadAndWhy() {
    fixture
        .given(GIVEN_BETWEEN)
        .when(correctBetween(OFFICE, OTHER_TASK))
        .expectEvents(CORRECTED_BETWEEN);
  }

  @Test
  void aCorrectionThatChangesNothingIsNotRecorded() {
    fixture
        .given(GIVEN_BETWEEN)
        .when(correctBetween(PERSON, TASK))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameCorrectionAgainChangesNothing() {
    fixture
        .given(GIVEN_BETWEEN, CORRECTED_BETWEEN)
        .when(correctBetween(OFFICE, OTHER_TASK))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatWasGivenAtAMeetingIsNotCorrectedLikeThis() {
    fixture
        .given(GIVEN)
        .when(correctBetween(OFFICE, OTHER_TASK))
        .expectException(Refused.as(ASSIGNMENT_GIVEN_AT_MEETING, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasGivenBetweenMeetingsHasNoItemToCorrect() {
    fixture
        .given(GIVEN_BETWEEN)
        .when(correct(OTHER_TASK))
        .expectException(Refused.as(ASSIGNMENT_GIVEN_BETWEEN_MEETINGS, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentIsNotCorrected() {
    fixture
        .given(GIVEN_BETWEEN, STRUCK)
        .when(correctBetween(OFFICE, OTHER_TASK))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasNeverGivenIsNotCorrected() {
    fixture
        .givenNoPriorActivity()
        .when(correctBetween(OFFICE, OTHER_TASK))
        .expectException(AggregateNotFoundException.class);
  }
}
