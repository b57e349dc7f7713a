package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ANSWERED_BEFORE_ASKED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_DROPPED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.AssignmentsRefusal.DATE_BEFORE_GIVEN;
import static se.samverkan.assignments.AssignmentsRefusal.MORE_TIME_NOT_LATER;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.DUE;
import static se.samverkan.assignments.assignment.Assignments.DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.GIVEN_ON;
import static se.samverkan.assignments.assignment.Assignments.NEW_DUE;
import static se.samverkan.assignments.assignment.Assignments.NEW_DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.CourseOfAssignments.DAY;
import static se.samverkan.assignments.assignment.CourseOfAssignments.EXTENDED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.LATER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.MORE_TIME_ASKED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.MORE_TIME_GIVEN;
import static se.samverkan.assignments.assignment.CourseOfAssignments.giveMoreTime;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.events.assignments.AssignmentDueChanged;

class GiveMoreTimeTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void moreTimeThatWasAskedForIsGivenForTheReasonAsked() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED)
        .when(giveMoreTime(NEW_DUE_ON, LATER, null))
        .expectEvents(MORE_TIME_GIVEN, EXTENDED);
  }

  @Test
  void moreTimeIsGivenUnaskedToo() {
    fixture
        .given(GIVEN)
        .when(giveMoreTime(NEW_DUE_ON, LATER, "helgerna"))
        .expectEvents(
            giveMoreTime(NEW_DUE_ON, LATER, "helgerna").event(),
            new AssignmentDueChanged("assignment_1", DUE, NEW_DUE, "helgerna"));
  }

  @Test
  void withoutAnyReasonItIsMoreTime() {
    fixture
        .given(GIVEN)
        .when(giveMoreTime(NEW_DUE_ON, LATER, null))
        .expectEvents(
            MORE_TIME_GIVEN, new AssignmentDueChanged("assignment_1", DUE, NEW_DUE, "mer tid"));
  }

  @Test
  void givingItAgainChangesNothing() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED, MORE_TIME_GIVEN, EXTENDED)
        .when(giveMoreTime(NEW_DUE_ON, LATER, null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void givingItAgainDoesNotUndoALaterDue() {
    fixture
        .given(
            GIVEN,
            MORE_TIME_GIVEN,
            EXTENDED,
            new AssignmentDueChanged("assignment_1", NEW_DUE, null, "tills vidare"))
        .when(giveMoreTime(NEW_DUE_ON, LATER, null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void moreTimeCanBeGivenOnceMoreOnTheSameDay() {
    fixture
        .given(GIVEN, MORE_TIME_GIVEN, EXTENDED)
        .when(giveMoreTime(NEW_DUE_ON.plusDays(1), LATER, null))
        .expectEvents(
            MORE_TIME_GIVEN,
            new AssignmentDueChanged(
                "assignment_1", NEW_DUE, Deadline.on(NEW_DUE_ON.plusDays(1)).due(), "mer tid"));
  }

  @Test
  void itIsNotGivenBeforeItWasAsked() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED)
        .when(giveMoreTime(NEW_DUE_ON, DAY.minusDays(1), null))
        .expectException(Refused.as(ANSWERED_BEFORE_ASKED, "on"))
        .expectNoEvents();
  }

  @Test
  void itIsNotGivenBeforeTheAssignment() {
    fixture
        .given(GIVEN)
        .when(giveMoreTime(NEW_DUE_ON, GIVEN_ON.minusDays(1), null))
        .expectException(Refused.as(DATE_BEFORE_GIVEN, "on"))
        .expectNoEvents();
  }

  @Test
  void aTimeThatIsNotLaterIsRefused() {
    fixture
        .given(GIVEN)
        .when(giveMoreTime(DUE_ON, LATER, null))
        .expectException(Refused.as(MORE_TIME_NOT_LATER, "due.date"))
        .expectNoEvents();
  }

  @Test
  void aReportedAssignmentGetsNoMoreTime() {
    fixture
        .given(GIVEN, REPORTED)
        .when(giveMoreTime(NEW_DUE_ON, LATER, null))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aDroppedAssignmentGetsNoMoreTime() {
    fixture
        .given(GIVEN, DROPPED)
        .when(giveMoreTime(NEW_DUE_ON, LATER, null))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_DROPPED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentGetsNoMoreTime() {
    fixture
        .given(GIVEN, STRUCK)
        .when(giveMoreTime(NEW_DUE_ON, LATER, null))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverGivenGetsNoMoreTime() {
    fixture
        .givenNoPriorActivity()
        .when(giveMoreTime(NEW_DUE_ON, LATER, null))
        .expectException(AggregateNotFoundException.class);
  }
}
