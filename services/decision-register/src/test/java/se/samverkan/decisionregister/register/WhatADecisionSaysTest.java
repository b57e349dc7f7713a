package se.samverkan.decisionregister.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.decisionregister.register.Events.MATTER;
import static se.samverkan.decisionregister.register.Events.OCTOBER_4;
import static se.samverkan.decisionregister.register.Events.SPRING;
import static se.samverkan.decisionregister.register.Events.added;
import static se.samverkan.decisionregister.register.Events.corrected;
import static se.samverkan.decisionregister.register.Events.decided;
import static se.samverkan.decisionregister.register.Events.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.decisionregister.History;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.meetings.AgendaItemCorrected;

class WhatADecisionSaysTest {

  private final History history = new History(new DecisionRegisterReadModel());

  @Test
  void aDecisionStandsUnderTheTitleOfItsItem() {
    history.after(
        added(SPRING, "item_2", "2", "Budget"),
        decided("decision_1", "2", "Att BIFALLA förslaget"));

    assertThat(decision().says().text()).isEqualTo("Att BIFALLA förslaget");
    assertThat(decision().itemTitle()).isEqualTo("Budget");
    assertThat(decision().searched()).isEqualTo("att bifalla förslaget\nbudget");
    assertThat(decision().recorded().document()).isEqualTo("minutes.txt");
    assertThat(decision().recorded().line()).isEqualTo(12);
  }

  @Test
  void aTitleThatComesOrChangesLaterReachesTheDecision() {
    history.after(decided("decision_1", "2", "att bifalla"));
    assertThat(decision().itemTitle()).isNull();

    history.after(added(SPRING, "item_2", "2", "Budget"));
    assertThat(decision().itemTitle()).isEqualTo("Budget");

    history.after(new AgendaItemCorrected(SPRING, "item_2", "2", "Årsbudget", List.of(), "rubrik"));
    assertThat(decision().itemTitle()).isEqualTo("Årsbudget");
    assertThat(decision().searched()).contains("årsbudget");
  }

  @Test
  void aCorrectionKeepsEveryEarlierWordingWithItsReason() {
    history.after(
        added(SPRING, "item_7", "7", "Planen"),
        decided("decision_1", "2", "att bifala"),
        corrected("decision_1", "item_2", "att bifalla"),
        corrected("decision_1", "item_7", "att rekommendera"));

    assertThat(decision().says())
        .isEqualTo(
            new Wording(
                "item_7", "7", MATTER, "7.1", "att rekommendera", DecisionOutcome.RECOMMENDED));
    assertThat(decision().itemTitle()).isEqualTo("Planen");
    assertThat(decision().searched()).doesNotContain("bifal");
    assertThat(decision().before())
        .extracting(earlier -> earlier.said().text())
        .containsExactly("att bifala", "att bifalla");
    assertThat(decision().before().getFirst().reason()).isEqualTo("fel i avskriften");
    assertThat(decision().before().getFirst().corrected().at())
        .isEqualTo(History.FIRST.plusSeconds(2));
    assertThat(decision().before().getFirst().corrected().actor()).isEqualTo("anna");
  }

  @Test
  void theTitleOfTheItemItWasMovedFromNoLongerReachesIt() {
    history.after(
        decided("decision_1", "2", "att bifalla"),
        corrected("decision_1", "item_7", "att bifalla"),
        added(SPRING, "item_2", "2", "Budget"));

    assertThat(decision().itemTitle()).isNull();
  }

  @Test
  void aStruckDecisionIsKeptWithTheReason() {
    history.after(
        decided("decision_1", "2", "att bifalla"), new DecisionStruck("decision_1", "dubblett"));

    assertThat(decision().struck()).extracting("reason").isEqualTo("dubblett");
  }

  @Test
  void decisionsOfAMeetingAreOrderedAsPeopleCount() {
    history.after(decided("decision_1", "10", "a"), decided("decision_2", "9", "b"));

    assertThat(history.the(RegisteredDecision.class, "decision_2").order())
        .isLessThan(decision().order());
  }

  @Test
  void anAssignmentIsKeptWhenADecisionLedToIt() {
    history.after(
        given("assignment_1", "decision_1", "boka"),
        given("assignment_2", null, "ringa"),
        new AssignmentDueChanged("assignment_1", null, null, "tills vidare"),
        new AssignmentCorrected(
            "assignment_1", "item_2", "2", List.of(), List.of(), "boka lokal", true, "otydligt"),
        new AssignmentReported("assignment_1", OCTOBER_4, null, null, null));

    ResultingAssignment assignment = history.the(ResultingAssignment.class, "assignment_1");
    assertThat(assignment.task()).isEqualTo("boka lokal");
    assertThat(assignment.due()).isNull();
    assertThat(assignment.state()).isEqualTo(AssignmentState.REPORTED);
    assertThat(history.knows(ResultingAssignment.class, "assignment_2")).isFalse();
  }

  @Test
  void anAssignmentThatIsSentBackIsOpenAgain() {
    history.after(
        given("assignment_1", "decision_1", "boka"),
        new AssignmentReported("assignment_1", OCTOBER_4, null, null, null),
        new AssignmentSentBack("assignment_1", OCTOBER_4, null, null, null, "kostnaderna saknas"));

    ResultingAssignment assignment = history.the(ResultingAssignment.class, "assignment_1");
    assertThat(assignment.state()).isEqualTo(AssignmentState.OPEN);
    assertThat(assignment.closedOn()).isNull();
  }

  @Test
  void anAssignmentCanBeDroppedOrStruck() {
    history.after(
        given("assignment_1", "decision_1", "boka"),
        new AssignmentDropped("assignment_1", OCTOBER_4, null, "behövs inte"),
        new AssignmentStruck("assignment_1", "dubblett"));

    ResultingAssignment assignment = history.the(ResultingAssignment.class, "assignment_1");
    assertThat(assignment.state()).isEqualTo(AssignmentState.DROPPED);
    assertThat(assignment.struck()).isTrue();
  }

  @Test
  void eventsOfWhatNothingBeganChangeNothing() {
    history.after(
        corrected("decision_9", "item_2", "att"),
        new DecisionStruck("decision_9", "?"),
        new AssignmentStruck("assignment_9", "?"),
        Events.takenUp(SPRING, Events.GROUP, "item_2", "Plan", OCTOBER_4));

    assertThat(history.everything()).doesNotContain("decision_9", "assignment_9", MATTER);
  }

  private RegisteredDecision decision() {
    return history.the(RegisteredDecision.class, "decision_1");
  }
}
