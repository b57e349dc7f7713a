package se.samverkan.meetings.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.meetings.meeting.BuildAgenda;
import se.samverkan.meetings.meeting.MeetingId;

class WhatWaitsForAnAgendaTest extends AgendasOfAYear {

  @Test
  void anItemOnlyConcludedAsTabledWaitsToo() {
    assertThat(titles(after(concluded(), opened("meeting_april", APRIL))))
        .containsExactly("Budget");
  }

  @Test
  void anItemTabledToANamedMeetingComesThere() {
    var toMay =
        new AgendaItemTabled("meeting_march", "body_g", "item_budget", null, "meeting_may", "sen");
    assertThat(after(toMay, concluded(), opened("meeting_april", APRIL))).isEmpty();
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Budget");
  }

  @Test
  void anItemTabledToAMeetingThatIsCancelledComesToTheNextOne() {
    var toApril =
        new AgendaItemTabled(
            "meeting_march", "body_g", "item_budget", null, "meeting_april", "sen");
    after(toApril, APRIL_CANCELLED);
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Budget");
  }

  @Test
  void theNextMeetingIsWaitedForAlsoWhenALaterAgendaIsOpen() {
    after(opened("meeting_may", MAY));
    assertThat(after(TABLED)).isEmpty();
    assertThat(titles(after(opened("meeting_april", APRIL)))).containsExactly("Budget");
  }

  @Test
  void whatWasOnACancelledAgendaGoesToTheNextOpenOne() {
    after(TABLED, opened("meeting_april", APRIL), arrived("meeting_april"));
    after(opened("meeting_may", MAY));
    BuildAgenda next = (BuildAgenda) after(APRIL_CANCELLED).getFirst();
    assertThat(next.meetingId()).isEqualTo(new MeetingId("meeting_may"));
    assertThat(titles(List.of(next))).containsExactly("Budget");
  }

  @Test
  void whatWasOnACancelledAgendaWaitsForTheNextToBeOpened() {
    after(TABLED, opened("meeting_april", APRIL), arrived("meeting_april"));
    assertThat(after(APRIL_CANCELLED)).isEmpty();
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Budget");
  }

  @Test
  void whatNeverArrivedComesToTheNextMeeting() {
    after(TABLED, opened("meeting_april", APRIL), held("meeting_april", APRIL));
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Budget");
  }

  @Test
  void aMeetingUnderWayGetsNothingMore() {
    after(opened("meeting_april", APRIL));
    after(
        new MeetingOpened(
            "meeting_april", "body_g", APRIL, LocalTime.of(9, 0), "person_eva", null));
    assertThat(after(putForward("matter_put", null, false, null))).isEmpty();
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Fråga matter_put");
  }

  @Test
  void aMovedMeetingMayBecomeTheNextOne() {
    after(opened("meeting_may", MAY));
    after(TABLED);
    assertThat(
            titles(
                after(
                    new MeetingMoved(
                        "meeting_may",
                        "body_g",
                        MAY,
                        APRIL.minusDays(7),
                        null,
                        null,
                        null,
                        "krock"))))
        .containsExactly("Budget");
  }

  @Test
  void aMatterPutForwardToANamedMeetingComesThere() {
    after(putForward("matter_put", null, false, "meeting_may"));
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
    assertThat(titles(after(opened("meeting_may", MAY)))).containsExactly("Fråga matter_put");
  }
}
