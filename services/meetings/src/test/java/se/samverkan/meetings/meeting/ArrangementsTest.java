package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.PLANNED;
import static se.samverkan.meetings.meeting.Given.TOWN_HALL;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MeetingDateConfirmed;
import se.samverkan.events.meetings.MeetingDateLeftTentative;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.ToldAbout;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class ArrangementsTest {

  private static final MeetingDateLeftTentative TENTATIVE =
      new MeetingDateLeftTentative(MEETING.value(), GROUP.value(), FRIDAY, "prel.");
  private static final MeetingDateConfirmed CONFIRMED =
      new MeetingDateConfirmed(MEETING.value(), GROUP.value(), FRIDAY);
  private static final String LINK = "https://mote.example/8";
  private static final DecideMeetingPlace REMOTE =
      new DecideMeetingPlace(MEETING, null, LINK, MeetingForm.REMOTE, "snöoväder");
  private static final MeetingPlaceDecided DECIDED =
      new MeetingPlaceDecided(
          MEETING.value(),
          GROUP.value(),
          TOWN_HALL,
          null,
          MeetingForm.HYBRID,
          null,
          LINK,
          MeetingForm.REMOTE,
          "snöoväder");

  @Test
  void aDateIsLeftTentative() {
    meeting()
        .givenNoPriorActivity()
        .when(
            new PlanMeeting(
                MEETING,
                GROUP,
                FRIDAY,
                HALF_PAST_EIGHT,
                ELEVEN,
                TOWN_HALL,
                "prel.",
                true,
                MeetingForm.HYBRID))
        .expectEvents(
            PLANNED,
            TENTATIVE,
            new MeetingPlaceDecided(
                MEETING.value(),
                GROUP.value(),
                TOWN_HALL,
                null,
                null,
                TOWN_HALL,
                null,
                MeetingForm.HYBRID,
                null));
  }

  @Test
  void aTentativeDateIsConfirmed() {
    meeting()
        .given(PLANNED, TENTATIVE)
        .when(new ConfirmMeetingDate(MEETING, FRIDAY))
        .expectEvents(CONFIRMED);
  }

  @Test
  void confirmingAgainChangesNothing() {
    meeting()
        .given(PLANNED, TENTATIVE, CONFIRMED)
        .when(new ConfirmMeetingDate(MEETING, FRIDAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void thePlaceIsDecidedOtherwise() {
    meeting().given(CALLED).when(REMOTE).expectEvents(DECIDED);
  }

  @Test
  void decidingTheSameAgainChangesNothing() {
    meeting()
        .given(CALLED, DECIDED)
        .when(REMOTE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aHeldMeetingTookPlaceWhereItDid() {
    meeting()
        .given(CALLED, HELD)
        .when(REMOTE)
        .expectException(RefusedWith.code(MeetingsRefusal.MEETING_HELD));
  }

  @Test
  void theCallSaysWhereToTakePartFromAfar() {
    meeting()
        .given(PLANNED)
        .when(
            new CallMeeting(
                MEETING,
                GROUP,
                "5",
                FRIDAY,
                HALF_PAST_EIGHT,
                ELEVEN,
                TOWN_HALL,
                MeetingForm.HYBRID,
                LINK))
        .expectEvents(
            CALLED,
            new MeetingPlaceDecided(
                MEETING.value(),
                GROUP.value(),
                TOWN_HALL,
                null,
                MeetingForm.HYBRID,
                TOWN_HALL,
                LINK,
                MeetingForm.HYBRID,
                null));
  }

  @Test
  void peopleAreToldOnce() {
    TellPeople tell = new TellPeople(MEETING, ToldAbout.CALL, List.of(ANNA, BO), List.of(), FRIDAY);
    meeting().given(CALLED).when(tell).expectEvents(tell.event());
    meeting()
        .given(CALLED, tell.event())
        .when(tell)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }
}
