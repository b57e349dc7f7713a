package se.samverkan.assignments.assignment;

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
import static se.samverkan.assignments.assignment.Assignments.NEW_DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.CourseOfAssignments.DAY;
import static se.samverkan.assignments.assignment.CourseOfAssignments.EXTENDED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.MORE_TIME_ASKED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.MORE_TIME_GIVEN;
import static se.samverkan.assignments.assignment.CourseOfAssignments.ask;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.events.assignments.AssignmentDueChanged;

class AskMoreTimeTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void moreTimeIsAskedFor() {
    fixture.given(GIVEN).when(ask(NEW_DUE_ON, DAY)).expectEvents(MORE_TIME_ASKED);
  }

  @Test
  void askingAgainChangesNothing() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED)
        .when(ask(NEW_DUE_ON, DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void askingAgainAfterTheAnswerChangesNothing() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED, MORE_TIME_GIVEN, EXTENDED)
        .when(ask(NEW_DUE_ON, DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void evenMoreTimeMayBeAskedFor() {
    fixture
        .given(GIVEN, MORE_TIME_ASKED)
        .when(ask(NEW_DUE_ON.plusDays(1), DAY))
        .expectEvents(ask(NEW_DUE_ON.plusDays(1), DAY).event());
  }

  @Test
  void moreTimeMayBeAskedForWhereNothingWasDue() {
    fixture
        .given(GIVEN, new AssignmentDueChanged("assignment_1", DUE, null, "tills vidare"))
        .when(ask(DUE_ON, DAY))
        .expectEvents(ask(DUE_ON, DAY).event());
  }

  @Test
  void aTimeThatIsNotLaterIsRefused() {
    fixture
        .given(GIVEN)
        .when(ask(DUE_ON, DAY))
        .expectException(Refused.as(MORE_TIME_NOT_LATER, "due.date"))
        .expectNoEvents();
  }

  @Test
  void nothingIsAskedBeforeItWasGiven() {
    fixture
        .given(GIVEN)
        .when(ask(NEW_DUE_ON, GIVEN_ON.minusDays(1)))
        .expectException(Refused.as(DATE_BEFORE_GIVEN, "on"))
        .expectNoEvents();
  }

  @Test
  void aReportedAssignmentNeedsNoMoreTime() {
    fixture
        .given(GIVEN, REPORTED)
        .when(ask(NEW_DUE_ON, DAY))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aDroppedAssignmentNeedsNoMoreTime() {
    fixture
        .given(GIVEN, DROPPED)
        .when(ask(NEW_DUE_ON, DAY))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_DROPPED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentNeedsNoMoreTime() {
    fixture
        .given(GIVEN, STRUCK)
        .when(ask(NEW_DUE_ON, DAY))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverGivenNeedsNoMoreTime() {
    fixture
        .givenNoPriorActivity()
        .when(ask(NEW_DUE_ON, DAY))
        .expectException(AggregateNotFoundException.class);
  }
}
