package se.samverkan.agendas.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.agendas.agenda.Events.AT_NEXT;
import static se.samverkan.agendas.agenda.Events.BODY;
import static se.samverkan.agendas.agenda.Events.EVA;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MARCH_8;
import static se.samverkan.agendas.agenda.Events.ULF;
import static se.samverkan.agendas.agenda.Events.decided;
import static se.samverkan.agendas.agenda.Events.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.History;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingMoved;

class DecisionsAndAssignmentsTest {

  private final History history = new History(new AgendasReadModel());

  @Test
  void aCorrectedDecisionSaysTheNewAndWhatItSaid() {
    history.after(
        decided("decision_1", "item_1", "att bifalla"),
        new DecisionCorrected(
            "decision_1", "item_2", "2", null, null, "att avslå", DecisionOutcome.DECLINED, "fel"));

    NotedDecision decision = history.the(NotedDecision.class, "decision_1");
    assertThat(decision.itemId()).isEqualTo("item_2");
    assertThat(decision.text()).isEqualTo("att avslå");
    assertThat(decision.corrections())
        .singleElement()
        .extracting(Correction::replaced)
        .isEqualTo(
            List.of(
                new Replaced("itemNumber", List.of("1")),
                new Replaced("text", List.of("att bifalla")),
                new Replaced("outcome", List.of("APPROVED"))));
  }

  @Test
  void whatIsStruckIsMarkedSoThatNobodySeesIt() {
    history.after(
        decided("decision_1", "item_1", "att bifalla"),
        given("assignment_1", "item_1", "boka"),
        new DecisionStruck("decision_1", "dubblett"),
        new AssignmentStruck("assignment_1", "dubblett"));

    assertThat(history.the(NotedDecision.class, "decision_1").struck()).isTrue();
    assertThat(history.the(NotedAssignment.class, "assignment_1").struck()).isTrue();
  }

  @Test
  void anAssignmentIsShownAsItIsNow() {
    Due may = new Due(DueKind.PERIOD, null, null, "maj 2024");
    history.after(given("assignment_1", "item_1", "boka"));
    assertThat(assignment().due()).isEqualTo(AT_NEXT);

    history.after(
        new AssignmentDueChanged("assignment_1", AT_NEXT, may, "mer tid"),
        new AssignmentCorrected(
            "assignment_1",
            "item_2",
            "2",
            List.of(new Assignee(AssigneeKind.PERSON, EVA)),
            List.of(),
            "boka lokal",
            false,
            "otydligt"),
        new AssignmentReported("assignment_1", MARCH_8, null, null, null));

    assertThat(assignment().due()).isEqualTo(may);
    assertThat(assignment().state()).isEqualTo(AssignmentState.REPORTED);
    assertThat(assignment().closedOn()).isEqualTo(MARCH_8);
    assertThat(assignment().itemId()).isEqualTo("item_2");
    assertThat(assignment().corrections().getFirst().replaced())
        .contains(new Replaced("assignees", List.of(ULF)))
        .contains(new Replaced("task", List.of("boka")));
  }

  @Test
  void anAssignmentThatIsSentBackIsOpenAgain() {
    history.after(
        given("assignment_1", "item_1", "boka"),
        new AssignmentReported("assignment_1", MARCH_1, null, null, null),
        new AssignmentSentBack("assignment_1", MARCH_8, null, null, null, "kostnaderna saknas"));

    assertThat(assignment().state()).isEqualTo(AssignmentState.OPEN);
    assertThat(assignment().closedOn()).isNull();
  }

  @Test
  void aDroppedAssignmentIsClosed() {
    history.after(
        given("assignment_1", "item_1", "boka"),
        new AssignmentDropped("assignment_1", MARCH_8, null, "behövs inte"));

    assertThat(assignment().state()).isEqualTo(AssignmentState.DROPPED);
  }

  @Test
  void eventsOfWhatNothingBeganChangeNothing() {
    history.after(
        new MeetingMoved("meeting_9", BODY, MARCH_1, MARCH_8, null, null, null, "?"),
        new MeetingCancelled("meeting_9", BODY, MARCH_1, null, "?"),
        new AdjustersElected("meeting_9", List.of(EVA)),
        new DecisionStruck("decision_9", "?"),
        new AssignmentDueChanged("assignment_9", null, null, "?"));

    assertThat(history.knows(Agenda.class, "meeting_9")).isFalse();
    assertThat(history.knows(NotedDecision.class, "decision_9")).isFalse();
    assertThat(history.knows(NotedAssignment.class, "assignment_9")).isFalse();
  }

  private NotedAssignment assignment() {
    return history.the(NotedAssignment.class, "assignment_1");
  }
}
