package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_DROPPED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.AssignmentsRefusal.REPORTED_BEFORE_GIVEN;
import static se.samverkan.assignments.assignment.Assignments.CORRECTED;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.DUE_CHANGED;
import static se.samverkan.assignments.assignment.Assignments.DUE_ON;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.GIVEN_ON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.Assignments.report;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.events.assignments.AssignmentReported;

class ReportAssignmentTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void anAssignmentIsReportedBackAtAMeeting() {
    fixture.given(GIVEN).when(report(DUE_ON, "klart")).expectEvents(REPORTED);
  }

  @Test
  void itMayBeReportedOutsideAnyMeetingWithoutANote() {
    fixture
        .given(GIVEN, CORRECTED, DUE_CHANGED)
        .when(new ReportAssignment(Assignments.ID, GIVEN_ON, null, null, null))
        .expectEvents(new AssignmentReported("assignment_1", GIVEN_ON, null, null, null));
  }

  @Test
  void reportingItTwiceChangesNothing() {
    fixture
        .given(GIVEN, REPORTED)
        .when(report(DUE_ON, "klart"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void reportingItTwiceChangesNothingEvenWhereItWasStruckSince() {
    fixture
        .given(GIVEN, REPORTED, STRUCK)
        .when(report(DUE_ON, "klart"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void reportingItTwiceWithOtherContentIsRefused() {
    fixture
        .given(GIVEN, REPORTED)
        .when(report(DUE_ON, "något annat"))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aDroppedAssignmentIsNotReported() {
    fixture
        .given(GIVEN, DROPPED)
        .when(report(DUE_ON, "klart"))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_DROPPED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentIsNotReported() {
    fixture
        .given(GIVEN, STRUCK)
        .when(report(DUE_ON, "klart"))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentIsNotReportedBeforeItWasGiven() {
    fixture
        .given(GIVEN)
        .when(report(GIVEN_ON.minusDays(1), "klart"))
        .expectException(Refused.as(REPORTED_BEFORE_GIVEN, "reportedOn"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverGivenIsNotReported() {
    fixture
        .givenNoPriorActivity()
        .when(report(DUE_ON, "klart"))
        .expectException(AggregateNotFoundException.class);
  }
}
