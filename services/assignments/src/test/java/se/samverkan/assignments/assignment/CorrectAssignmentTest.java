package se.samverkan.assignments.assignment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNEE_MISSING;
import static se.samverkan.assignments.AssignmentsRefusal.ASSIGNMENT_STRUCK;
import static se.samverkan.assignments.assignment.Assignments.CORRECTED;
import static se.samverkan.assignments.assignment.Assignments.DROPPED;
import static se.samverkan.assignments.assignment.Assignments.DUE_CHANGED;
import static se.samverkan.assignments.assignment.Assignments.GIVEN;
import static se.samverkan.assignments.assignment.Assignments.OFFICE;
import static se.samverkan.assignments.assignment.Assignments.OTHER_TASK;
import static se.samverkan.assignments.assignment.Assignments.REPORTED;
import static se.samverkan.assignments.assignment.Assignments.STRUCK;
import static se.samverkan.assignments.assignment.Assignments.TASK;
import static se.samverkan.assignments.assignment.Assignments.correct;
import static se.samverkan.assignments.assignment.Assignments.corrected;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentCorrected;

class CorrectAssignmentTest {

  private final AggregateTestFixture<Assignment> fixture =
      new AggregateTestFixture<>(Assignment.class);

  @Test
  void aCorrectionSaysWhatHoldsInsteadAndWhy() {
    fixture.given(GIVEN).when(correct(OTHER_TASK)).expectEvents(CORRECTED);
  }

  @Test
  void itemAssigneesAndSupportCanBeCorrectedToo() {
    fixture
        .given(GIVEN)
        .when(
            new CorrectAssignment(
                Assignments.ID,
                new ItemId("item_8"),
                "8",
                List.of(OFFICE),
                List.of(),
                TASK,
                false,
                "felläst"))
        .expectEvents(
            new AssignmentCorrected(
                "assignment_1",
                "item_8",
                "8",
                List.of(new Assignee(AssigneeKind.ORGANISATION, "organisation_1")),
                List.of(),
                TASK,
                false,
                "felläst"));
  }

  @Test
  void aCorrectionThatChangesNothingIsNotRecorded() {
    fixture
        .given(GIVEN, DUE_CHANGED)
        .when(correct(TASK))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameCorrectionAgainChangesNothing() {
    fixture
        .given(GIVEN, CORRECTED)
        .when(correct(OTHER_TASK))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theRecordOfAReportedAssignmentCanBeCorrected() {
    fixture.given(GIVEN, REPORTED).when(correct(OTHER_TASK)).expectEvents(CORRECTED);
  }

  @Test
  void theRecordOfADroppedAssignmentCanBeCorrected() {
    fixture.given(GIVEN, CORRECTED, DROPPED).when(correct(TASK)).expectEvents(corrected(TASK));
  }

  @Test
  void aStruckAssignmentIsNotCorrected() {
    fixture
        .given(GIVEN, STRUCK)
        .when(correct(OTHER_TASK))
        .expectException(Refused.as(ASSIGNMENT_STRUCK, "assignmentId"))
        .expectNoEvents();
  }

  @Test
  void aCorrectionLeavesAtLeastOneAssignee() {
    assertThatThrownBy(
            () ->
                new CorrectAssignment(
                    Assignments.ID,
                    new ItemId("item_7"),
                    "7",
                    List.of(),
                    List.of(),
                    TASK,
                    true,
                    "felläst"))
        .matches(Refused.as(ASSIGNEE_MISSING, "assignees")::matches);
  }

  @Test
  void anAssignmentThatWasNeverGivenIsNotCorrected() {
    fixture
        .givenNoPriorActivity()
        .when(correct(TASK))
        .expectException(AggregateNotFoundException.class);
  }
}
