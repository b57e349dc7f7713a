package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ANSWERED_BEFORE_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_NOT_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.AssignmentsRefusal.REPORT_ALREADY_ACCEPTED;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.DUE_CHANGED;
import static se.samverkan.assignments.assignment.Assignments.DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.NEW_DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.Assignments.changeDue;
import static se.samverkan.assignments.assignment.Assignments.report;
import static se.samverkan.assignments.assignment.CourseOfAssignments.DAY;
import static se.samverkan.assignments.assignment.CourseOfAssignments.LATER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.REPORT_ACCEPTED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.SENT_BACK;
import static se.samverkan.assignments.assignment.CourseOfAssignments.acceptReport;
import static se.samverkan.assignments.assignment.CourseOfAssignments.sendBack;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;

class SendAssignmentBackTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void whatWasReportedIsSentBack() {
    fixture.given(GIVEN, REPORTED).when(sendBack(LATER)).expectEvents(SENT_BACK);
  }

  @Test
  void doingItAgainChangesNothing() {
    fixture
        .given(GIVEN, REPORTED, SENT_BACK)
        .when(sendBack(LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatWasNotReportedIsNotSentBack() {
    fixture
        .given(GIVEN)
        .when(sendBack(LATER))
        .expectException(Refused.as(ASSIGNMENT_NOT_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasDroppedIsNotSentBack() {
    fixture
        .given(GIVEN, DROPPED)
        .when(sendBack(LATER))
        .expectException(Refused.as(ASSIGNMENT_NOT_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasStruckIsNotSentBack() {
    fixture
        .given(GIVEN, REPORTED, STRUCK)
        .when(sendBack(LATER))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasAcceptedIsNotSentBackOnAnotherDay() {
    fixture
        .given(GIVEN, REPORTED, REPORT_ACCEPTED)
        .when(sendBack(LATER.plusDays(1)))
        .expectException(Refused.as(REPORT_ALREADY_ACCEPTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasSentBackIsNotSentBackOnAnotherDay() {
    fixture
        .given(GIVEN, REPORTED, SENT_BACK)
        .when(sendBack(LATER.plusDays(1)))
        .expectException(Refused.as(ASSIGNMENT_NOT_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aReportIsNotSentBackBeforeItWasMade() {
    fixture
        .given(GIVEN, REPORTED)
        .when(sendBack(DAY))
        .expectException(Refused.as(ANSWERED_BEFORE_REPORTED, "on"))
        .expectNoEvents();
  }

  @Test
  void whatWasNeverGivenIsNotSentBack() {
    fixture
        .givenNoPriorActivity()
        .when(sendBack(LATER))
        .expectException(AggregateNotFoundException.class);
  }

  @Test
  void itIsOpenAgain() {
    fixture
        .given(GIVEN, REPORTED, SENT_BACK)
        .when(changeDue(Deadline.on(NEW_DUE_ON)))
        .expectEvents(DUE_CHANGED);
  }

  @Test
  void itIsReportedOnceMoreInTheSameWords() {
    fixture
        .given(GIVEN, REPORTED, SENT_BACK)
        .when(report(LATER, "klart"))
        .expectEvents(report(LATER, "klart").event());
  }

  @Test
  void theReportThatWasSentBackComesAgainAndChangesNothing() {
    fixture
        .given(GIVEN, REPORTED, SENT_BACK)
        .when(report(DUE_ON, "klart"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSecondReportIsAnsweredToo() {
    fixture
        .given(GIVEN, REPORTED, SENT_BACK, report(LATER, "klart").event())
        .when(acceptReport(LATER))
        .expectEvents(REPORT_ACCEPTED);
  }
}
