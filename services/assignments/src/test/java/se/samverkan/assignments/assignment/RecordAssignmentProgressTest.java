package se.samverkan.assignments.assignment;

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
import static se.samverkan.assignments.assignment.CourseOfAssignments.DAY;
import static se.samverkan.assignments.assignment.CourseOfAssignments.LATER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.PROGRESS;
import static se.samverkan.assignments.assignment.CourseOfAssignments.progress;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.events.assignments.AssignmentProgressRecorded;

class RecordAssignmentProgressTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void progressIsRecordedInWords() {
    fixture.given(GIVEN).when(progress("halvvägs", DAY)).expectEvents(PROGRESS);
  }

  @Test
  void progressSaysWhoSaysSo() {
    fixture
        .given(GIVEN)
        .when(progress(PERSON, "halvvägs", DAY))
        .expectEvents(
            new AssignmentProgressRecorded("assignment_1", PERSON.assignee(), "halvvägs", DAY));
  }

  @Test
  void whoIsNotAssignedMakesNoProgress() {
    fixture
        .given(GIVEN)
        .when(progress(OFFICE, "halvvägs", DAY))
        .expectException(Refused.as(NOT_ASSIGNED, "assignee"))
        .expectNoEvents();
  }

  @Test
  void theSameProgressAgainChangesNothing() {
    fixture
        .given(GIVEN, PROGRESS)
        .when(progress("halvvägs", DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameWordsOnAnotherDayAreProgressToo() {
    fixture
        .given(GIVEN, PROGRESS)
        .when(progress("halvvägs", LATER))
        .expectEvents(progress("halvvägs", LATER).event());
  }

  @Test
  void nothingIsDoneBeforeItWasGiven() {
    fixture
        .given(GIVEN)
        .when(progress("halvvägs", GIVEN_ON.minusDays(1)))
        .expectException(Refused.as(DATE_BEFORE_GIVEN, "on"))
        .expectNoEvents();
  }

  @Test
  void aReportedAssignmentMakesNoProgress() {
    fixture
        .given(GIVEN, REPORTED)
        .when(progress("halvvägs", DAY))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aDroppedAssignmentMakesNoProgress() {
    fixture
        .given(GIVEN, DROPPED)
        .when(progress("halvvägs", DAY))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_DROPPED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentMakesNoProgress() {
    fixture
        .given(GIVEN, STRUCK)
        .when(progress("halvvägs", DAY))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverGivenMakesNoProgress() {
    fixture
        .givenNoPriorActivity()
        .when(progress("halvvägs", DAY))
        .expectException(AggregateNotFoundException.class);
  }
}
