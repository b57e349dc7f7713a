package se.samverkan.assignments.assignment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNEE_MISSING;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_DROPPED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_ALREADY_REPORTED;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.AssignmentsRefusal.DATE_BEFORE_GIVEN;
import static se.samverkan.assignments.AssignmentsRefusal.HANDED_OVER_TO_THE_SAME;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.GIVEN_ON;
import static se.samverkan.assignments.assignment.Assignments.OFFICE;
import static se.samverkan.assignments.assignment.Assignments.PERSON;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.CourseOfAssignments.DAY;
import static se.samverkan.assignments.assignment.CourseOfAssignments.HANDED_OVER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.LATER;
import static se.samverkan.assignments.assignment.CourseOfAssignments.handOver;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.events.assignments.AssignmentHandedOver;

class HandOverAssignmentTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void othersAreToDoIt() {
    fixture.given(GIVEN).when(handOver(List.of(OFFICE), DAY)).expectEvents(HANDED_OVER);
  }

  @Test
  void handingItOverAgainChangesNothing() {
    fixture
        .given(GIVEN, HANDED_OVER)
        .when(handOver(List.of(OFFICE), DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itCanBeHandedBack() {
    fixture
        .given(GIVEN, HANDED_OVER)
        .when(handOver(List.of(PERSON), LATER))
        .expectEvents(
            new AssignmentHandedOver(
                "assignment_1",
                List.of(OFFICE.assignee()),
                List.of(PERSON.assignee()),
                List.of(),
                List.of("kommunikatörerna"),
                LATER,
                "meeting_2",
                null,
                null,
                "ny anställning"));
  }

  @Test
  void itIsNotHandedOverToThoseWhoHaveIt() {
    fixture
        .given(GIVEN)
        .when(handOver(List.of(PERSON), DAY))
        .expectException(Refused.as(HANDED_OVER_TO_THE_SAME, "assignees"))
        .expectNoEvents();
  }

  @Test
  void itIsNotHandedOverBeforeItWasGiven() {
    fixture
        .given(GIVEN)
        .when(handOver(List.of(OFFICE), GIVEN_ON.minusDays(1)))
        .expectException(Refused.as(DATE_BEFORE_GIVEN, "on"))
        .expectNoEvents();
  }

  @Test
  void aReportedAssignmentIsNotHandedOver() {
    fixture
        .given(GIVEN, REPORTED)
        .when(handOver(List.of(OFFICE), DAY))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_REPORTED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aDroppedAssignmentIsNotHandedOver() {
    fixture
        .given(GIVEN, DROPPED)
        .when(handOver(List.of(OFFICE), DAY))
        .expectException(Refused.as(ASSIGNMENT_ALREADY_DROPPED, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aStruckAssignmentIsNotHandedOver() {
    fixture
        .given(GIVEN, STRUCK)
        .when(handOver(List.of(OFFICE), DAY))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void anAssignmentThatWasNeverGivenIsNotHandedOver() {
    fixture
        .givenNoPriorActivity()
        .when(handOver(List.of(OFFICE), DAY))
        .expectException(AggregateNotFoundException.class);
  }

  @Test
  void itIsHandedOverToSomeone() {
    assertThatThrownBy(() -> handOver(List.of(), DAY))
        .matches(Refused.as(ASSIGNEE_MISSING, "assignees")::matches);
  }
}
