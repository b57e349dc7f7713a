package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_STRUCK_FOR_ANOTHER_REASON;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.Assignments.strike;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;

class StrikeAssignmentTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void anAssignmentThatWasNeverGivenInTruthIsStruckWithAReason() {
    fixture.given(GIVEN).when(strike(STRUCK.reason())).expectEvents(STRUCK);
  }

  @Test
  void aReportedAssignmentCanBeStruck() {
    fixture.given(GIVEN, REPORTED).when(strike(STRUCK.reason())).expectEvents(STRUCK);
  }

  @Test
  void strikingItAgainForTheSameReasonChangesNothing() {
    fixture
        .given(GIVEN, STRUCK)
        .when(strike(STRUCK.reason()))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void strikingItAgainForAnotherReasonIsRefused() {
    fixture
        .given(GIVEN, STRUCK)
        .when(strike("hör till ett annat möte"))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_STRUCK_FOR_ANOTHER_REASON, "reason"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverRecordedIsNotStruck() {
    fixture
        .givenNoPriorActivity()
        .when(strike(STRUCK.reason()))
        .expectException(AggregateNotFoundException.class);
  }
}
