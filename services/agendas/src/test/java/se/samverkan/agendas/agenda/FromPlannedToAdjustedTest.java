package se.samverkan.agendas.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.agendas.agenda.Events.BODY;
import static se.samverkan.agendas.agenda.Events.EVA;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MARCH_8;
import static se.samverkan.agendas.agenda.Events.MEETING;
import static se.samverkan.agendas.agenda.Events.NINE;
import static se.samverkan.agendas.agenda.Events.NOON;
import static se.samverkan.agendas.agenda.Events.ULF;
import static se.samverkan.agendas.agenda.Events.called;
import static se.samverkan.agendas.agenda.Events.held;
import static se.samverkan.agendas.agenda.Events.planned;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.History;
import se.samverkan.events.meetings.AdjusterElectionCorrected;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.MeetingRecordCorrected;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.events.meetings.Presiding;

class FromPlannedToAdjustedTest {

  private final History history = new History(new AgendasReadModel());

  @Test
  void aPlannedMeetingIsAnAgendaWithoutItems() {
    history.after(planned(MEETING, MARCH_1));

    assertThat(agenda().state()).isEqualTo(MeetingState.PLANNED);
    assertThat(agenda().occasion().date()).isEqualTo(MARCH_1);
    assertThat(agenda().occasion().note()).isEqualTo("plats senare");
    assertThat(agenda().items()).isEmpty();
  }

  @Test
  void theCallGivesNumberTimePlaceAndForm() {
    history.after(planned(MEETING, MARCH_1), called(MARCH_1));

    assertThat(agenda().state()).isEqualTo(MeetingState.CALLED);
    assertThat(agenda().occasion())
        .isEqualTo(
            new Occasion(
                MARCH_1, NINE, NOON, "Rådhuset", MeetingForm.HYBRID, "2/2024", "plats senare"));
  }

  @Test
  void whatThePlanSaysOfAMeetingIsNotSaidOfOneThatWasHeld() {
    history.after(planned(MEETING, MARCH_1), called(MARCH_1), held(MARCH_1));

    assertThat(agenda().occasion().note()).isNull();
  }

  @Test
  void whereTheHeldMeetingIsSilentTheCallHolds() {
    history.after(called(MARCH_1), held(MARCH_8));

    assertThat(agenda().state()).isEqualTo(MeetingState.HELD);
    assertThat(agenda().occasion().date()).isEqualTo(MARCH_8);
    assertThat(agenda().occasion().end()).isEqualTo(NOON);
    assertThat(agenda().occasion().place()).isEqualTo("Rådhuset");
    assertThat(agenda().conduct().presiding()).extracting(Presiding::personId).containsExactly(EVA);
    assertThat(agenda().conduct().secretaryId()).isEqualTo(ULF);
  }

  @Test
  void aMeetingThatWasNeverCalledCanHaveBeenHeld() {
    history.after(held(MARCH_1));

    assertThat(agenda().state()).isEqualTo(MeetingState.HELD);
  }

  @Test
  void aMoveKeepsWhatWasMovedAndWhy() {
    history.after(
        called(MARCH_1),
        new MeetingMoved(MEETING, BODY, MARCH_1, MARCH_8, NINE, NOON, "Biblioteket", "lov"));

    assertThat(agenda().occasion().date()).isEqualTo(MARCH_8);
    assertThat(agenda().occasion().place()).isEqualTo("Biblioteket");
    assertThat(agenda().moves())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.previousDate()).isEqualTo(MARCH_1);
              assertThat(move.previousPlace()).isEqualTo("Rådhuset");
              assertThat(move.reason()).isEqualTo("lov");
            });
  }

  @Test
  void theMeetingIsWhereAndHowItWasDecidedLast() {
    history.after(
        called(MARCH_1),
        new MeetingPlaceDecided(
            MEETING,
            BODY,
            "Rådhuset",
            null,
            null,
            "Biblioteket",
            null,
            MeetingForm.HYBRID,
            "ljud"));

    assertThat(agenda().occasion().date()).isEqualTo(MARCH_1);
    assertThat(agenda().occasion().place()).isEqualTo("Biblioteket");
    assertThat(agenda().occasion().form()).isEqualTo(MeetingForm.HYBRID);
  }

  @Test
  void aCancelledMeetingSaysWhyAndByWhichDecision() {
    history.after(
        called(MARCH_1), new MeetingCancelled(MEETING, BODY, MARCH_1, "decision_1", "val"));

    assertThat(agenda().state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(agenda().cancellation()).extracting("decisionId").isEqualTo("decision_1");
  }

  @Test
  void adjustedMinutesNameTheAdjustersAndTheDay() {
    history.after(
        held(MARCH_1),
        new AdjustersElected(MEETING, List.of(ULF)),
        new AdjusterElectionCorrected(MEETING, List.of(EVA), "fel namn"),
        new MinutesAdjusted(MEETING, List.of(EVA), MARCH_8));

    assertThat(agenda().state()).isEqualTo(MeetingState.ADJUSTED);
    assertThat(agenda().conduct().adjusterIds()).containsExactly(EVA);
    assertThat(agenda().conduct().adjustedOn()).isEqualTo(MARCH_8);
    assertThat(agenda().corrections())
        .singleElement()
        .satisfies(c -> assertThat(c.replaced()).containsExactly(was("adjusters", ULF)));
  }

  @Test
  void aCorrectedRecordShowsTheNewFactsAndTheOldOnes() {
    history.after(
        called(MARCH_1),
        held(MARCH_1),
        new MeetingRecordCorrected(
            MEETING,
            "2/2024",
            NINE,
            LocalTime.of(11, 30),
            "Rådhuset",
            MeetingForm.REMOTE,
            List.of(new Presiding(ULF, List.of())),
            ULF,
            "skrivfel"));

    assertThat(agenda().occasion().end()).isEqualTo(LocalTime.of(11, 30));
    assertThat(agenda().state()).isEqualTo(MeetingState.HELD);
    assertThat(agenda().corrections())
        .singleElement()
        .satisfies(
            correction -> {
              assertThat(correction.reason()).isEqualTo("skrivfel");
              assertThat(correction.recorded().at()).isEqualTo(History.FIRST.plusSeconds(2));
              assertThat(correction.recorded().actor()).isEqualTo("anna");
              assertThat(correction.replaced())
                  .containsExactly(
                      was("end", "12:00"), was("form", "HYBRID"), was("presiding", EVA));
            });
  }

  @Test
  void anAgendaSaysWhereItWasReadFrom() {
    history.after(called(MARCH_1), held(MARCH_1));

    assertThat(agenda().recorded().document()).isEqualTo("minutes.txt");
    assertThat(agenda().recorded().line()).isEqualTo(12);
    assertThat(agenda().recorded().at()).isEqualTo(History.FIRST);
  }

  private static Replaced was(String field, String before) {
    return new Replaced(field, List.of(before));
  }

  private Agenda agenda() {
    return history.the(Agenda.class, MEETING);
  }
}
