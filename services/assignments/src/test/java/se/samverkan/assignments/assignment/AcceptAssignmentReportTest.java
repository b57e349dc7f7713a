package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ANSWERED_BEFORE_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_NOT_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.AssignmentsRefusal.REPORT_ALREADY_ACCEPTED;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.CourseOfAssignments.DAY;
import static se.samverkan.assignments.assignment.CourseOfAssignments.LATER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.REPORT_ACCEPTED;
import static se.samverkan.assignments.assignment.CourseOfAssignments.SENT_BACK;
import static se.samverkan.assignments.assignment.CourseOfAssignments.acceptReport;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;

class AcceptAssignmentReportTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void whatWasReportedIsAccepted() {
    fixture.given(GIVEN, REPORTED).when(acceptReport(LATER)).expectEvents(REPORT_ACCEPTED);
  }

  @Test
  void doingItAgainChangesNothing() {
    fixture
        .given(GIVEN, REPORTED, REPORT_ACCEPTED)
        .when(acceptReport(LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatWasNotReportedIsNotAccepted() {
    fixture
        .given(GIVEN)
        .when(acceptReport(LATER))
        .expectException(Refused.as(ASSIGNMENT_NOT_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasDroppedIsNotAccepted() {
    fixture
        .given(GIVEN, DROPPED)
        .when(acceptReport(LATER))
        .expectException(Refused.as(ASSIGNMENT_NOT_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasStruckIsNotAccepted() {
    fixture
        .given(GIVEN, REPORTED, STRUCK)
        .when(acceptReport(LATER))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasAcceptedIsNotAcceptedOnAnotherDay() {
    fixture
        .given(GIVEN, REPORTED, REPORT_ACCEPTED)
        .when(acceptReport(LATER.plusDays(1)))
        .expectException(Refused.as(REPORT_ALREADY_ACCEPTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void whatWasSentBackIsNotAcceptedOnAnotherDay() {
    fixture
        .given(GIVEN, REPORTED, SENT_BACK)
        .when(acceptReport(LATER.plusDays(1)))
        .expectException(Refused.as(ASSIGNMENT_NOT_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aReportIsNotAcceptedBeforeItWasMade() {
    fixture
        .given(GIVEN, REPORTED)
        .when(acceptReport(DAY))
        .expectException(Refused.as(ANSWERED_BEFORE_REPORTED, "on"))
        .expectNoEvents();
  }

  @Test
  void whatWasNeverGivenIsNotAccepted() {
    fixture
        .givenNoPriorActivity()
        .when(acceptReport(LATER))
        .expectException(AggregateNotFoundException.class);
  }
}
