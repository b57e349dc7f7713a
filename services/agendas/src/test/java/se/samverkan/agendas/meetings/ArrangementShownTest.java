package se.samverkan.agendas.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.samverkan.agendas.agenda.Events.BODY;
import static se.samverkan.agendas.agenda.Events.EVA;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MARCH_8;
import static se.samverkan.agendas.agenda.Events.MEETING;
import static se.samverkan.agendas.agenda.Events.NINE;
import static se.samverkan.agendas.agenda.Events.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.PlaceDecision;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.Announcement;
import se.samverkan.events.meetings.AttendanceAnnounced;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingDateConfirmed;
import se.samverkan.events.meetings.MeetingDateLeftTentative;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.events.meetings.PeopleTold;
import se.samverkan.events.meetings.ToldAbout;

class ArrangementShownTest extends PreparedMeeting {

  @Test
  void theDateIsTentativeUntilItIsConfirmed() {
    history.after(new MeetingDateLeftTentative(MEETING, BODY, MARCH_1, null));
    assertThat(shown().meeting().tentative()).isTrue();
    history.after(new MeetingDateConfirmed(MEETING, BODY, MARCH_1));
    assertThat(shown().meeting().tentative()).isFalse();
  }

  @Test
  void placesMovesAndThePeopleToldAreRemembered() {
    history.after(
        new AgendaOpened(MEETING, BODY, MARCH_1, true),
        new MeetingPlaceDecided(
            MEETING,
            BODY,
            "Rådhuset",
            null,
            MeetingForm.HYBRID,
            null,
            "https://mote.example/1",
            MeetingForm.REMOTE,
            "snö"),
        new MeetingMoved(MEETING, BODY, MARCH_1, MARCH_8, NINE, NOON, null, "krock"),
        new PaperAttached(MEETING, "paper_1", "item_2", "Budget", DRAFT, MARCH_1),
        new PeopleTold(MEETING, ToldAbout.PAPERS, List.of(EVA), List.of("paper_1"), MARCH_1));

    assertThat(shown().meeting().link()).isEqualTo("https://mote.example/1");
    assertThat(shown().meeting().form()).isEqualTo(MeetingForm.REMOTE);
    assertThat(shown().arrangement().agendaOpen()).isTrue();
    assertThat(shown().arrangement().places())
        .extracting(PlaceDecision::previousPlace, PlaceDecision::reason)
        .containsExactly(tuple("Rådhuset", "snö"));
    assertThat(shown().moves().getFirst().previousDate()).isEqualTo(MARCH_1);
    ToldShown told = shown().arrangement().told().getFirst();
    assertThat(told.persons()).containsExactly(new Named(EVA, "Eva Ek"));
    assertThat(told.papers()).containsExactly(new Named("paper_1", "Budget"));
    assertThat(told.on()).isEqualTo(MARCH_1);
  }

  @Test
  void whoSaidThatTheyComeIsShownUntilTheMeetingIsMoved() {
    history.after(announced(Announcement.COMES), announced(Announcement.STAYS_AWAY));
    assertThat(shown().arrangement().announced())
        .extracting(each -> each.person().name(), AnnouncedShown::announcement)
        .containsExactly(tuple("Eva Ek", Announcement.STAYS_AWAY));
    history.after(new MeetingMoved(MEETING, BODY, MARCH_1, MARCH_8, NINE, NOON, null, "krock"));
    assertThat(shown().arrangement().announced()).isEmpty();
  }

  private static AttendanceAnnounced announced(Announcement announcement) {
    return new AttendanceAnnounced(
        MEETING, EVA, null, AttendanceCapacity.MEMBER, announcement, MARCH_1.minusDays(2));
  }

  @Test
  void aCancelledMeetingNamesTheDecision() {
    history.after(new MeetingCancelled(MEETING, BODY, MARCH_1, "decision_9", "inga ärenden"));
    assertThat(shown().cancellation())
        .extracting("decision")
        .isEqualTo(new Named("decision_9", "decision_9"));
    assertThat(whole().ids()).contains("decision_9");
  }
}
