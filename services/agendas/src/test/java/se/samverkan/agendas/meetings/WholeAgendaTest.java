package se.samverkan.agendas.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.agendas.agenda.Events.EKMARKEN;
import static se.samverkan.agendas.agenda.Events.EVA;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MEETING;
import static se.samverkan.agendas.agenda.Events.SANDVIK;
import static se.samverkan.agendas.agenda.Events.ULF;
import static se.samverkan.agendas.agenda.Events.added;
import static se.samverkan.agendas.agenda.Events.called;
import static se.samverkan.agendas.agenda.Events.decided;
import static se.samverkan.agendas.agenda.Events.given;
import static se.samverkan.agendas.agenda.Events.held;
import static se.samverkan.agendas.agenda.Events.present;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.History;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.AgendasReadModel;
import se.samverkan.agendas.agenda.Events;
import se.samverkan.agendas.agenda.NotedAssignment;
import se.samverkan.agendas.agenda.NotedDecision;
import se.samverkan.agendas.agenda.Replaced;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;

class WholeAgendaTest {

  private final History history = new History(new AgendasReadModel());

  @BeforeEach
  void hold() {
    history.after(
        called(MARCH_1),
        added("item_10", "10", "Övrigt"),
        added("item_2", "2", "Budget"),
        added("item_21", "2.1", "Investeringar"),
        new AttendanceRecorded(MEETING, present(EVA, SANDVIK)),
        new AttendanceCorrected(MEETING, present(EVA, EKMARKEN), "fel kommun"),
        held(MARCH_1),
        decided("decision_1", "item_2", "att bifalla"),
        decided("decision_2", "item_99", "att vänta"),
        given("assignment_1", "item_10", "boka"));
  }

  @Test
  void itemsComeAsPeopleCount() {
    assertThat(shown().items())
        .extracting(ItemWithOutcome::number)
        .containsExactly("2", "2.1", "10");
  }

  @Test
  void decisionsAndAssignmentsStandUnderTheirItem() {
    assertThat(shown().items().get(0).decisions())
        .extracting(DecisionUnderItem::text)
        .containsExactly("att bifalla");
    assertThat(shown().items().get(2).assignments())
        .singleElement()
        .satisfies(
            assignment -> {
              assertThat(assignment.task()).isEqualTo("boka");
              assertThat(assignment.due()).isEqualTo(Events.AT_NEXT);
              assertThat(assignment.assignees())
                  .extracting(AssigneeShown::name)
                  .containsExactly("Ulf Alm");
              assertThat(assignment.support()).containsExactly(new Named(EKMARKEN, "Ekmarken"));
            });
  }

  @Test
  void aDecisionWhoseItemIsNotThereIsNotLost() {
    assertThat(shown().decisionsWithoutItem())
        .extracting(DecisionUnderItem::id)
        .containsExactly("decision_2");
    assertThat(shown().meeting().decisions()).isEqualTo(2);
  }

  @Test
  void everybodyIsCalledByName() {
    assertThat(shown().presiding()).containsExactly(new Chair(new Named(EVA, "Eva Ek"), List.of()));
    assertThat(shown().secretary()).isEqualTo(new Named(ULF, "Ulf Alm"));
    assertThat(shown().attendance().getFirst().corrections().getFirst().replaced())
        .containsExactly(new Replaced("organisation", List.of("Sandvik")));
    assertThat(whole().ids()).contains(EVA, ULF, EKMARKEN, SANDVIK, Events.BODY);
  }

  @Test
  void whereANameIsMissingTheIdIsShown() {
    assertThat(whole().shown(Map.of()).meeting().body())
        .isEqualTo(new Named(Events.BODY, Events.BODY));
  }

  private MeetingAgenda shown() {
    return whole()
        .shown(Map.of(EVA, "Eva Ek", ULF, "Ulf Alm", EKMARKEN, "Ekmarken", SANDVIK, "Sandvik"));
  }

  private WholeAgenda whole() {
    return new WholeAgenda(
        history.the(Agenda.class, MEETING),
        List.of(
            history.the(NotedDecision.class, "decision_1"),
            history.the(NotedDecision.class, "decision_2")),
        List.of(history.the(NotedAssignment.class, "assignment_1")),
        Map.of());
  }
}
