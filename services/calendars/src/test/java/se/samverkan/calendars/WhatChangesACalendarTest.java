package se.samverkan.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.calendars.CalendarStory.BODY;
import static se.samverkan.calendars.CalendarStory.MARCH_1;
import static se.samverkan.calendars.CalendarStory.MEETING;
import static se.samverkan.calendars.CalendarStory.called;
import static se.samverkan.calendars.CalendarStory.cancelled;
import static se.samverkan.calendars.CalendarStory.guest;
import static se.samverkan.calendars.CalendarStory.item;
import static se.samverkan.calendars.CalendarStory.moved;
import static se.samverkan.calendars.CalendarStory.planned;
import static se.samverkan.calendars.CalendarStory.reachedBy;
import static se.samverkan.calendars.CalendarStory.relieved;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.events.bodies.SubstituteRelieved;
import se.samverkan.events.meetings.AgendaItemMarkedIfTimeAllows;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.GuestTimeAgreed;
import se.samverkan.events.meetings.GuestWithdrawn;
import se.samverkan.events.meetings.MeetingDateConfirmed;
import se.samverkan.events.meetings.MeetingDateLeftTentative;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.Renumbering;

@NullMarked
class WhatChangesACalendarTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);

  private final CalendarStory story = CalendarStory.ofTheGroup();

  @Test
  void theSequenceCountsWhatPeopleMustKnowAfterTheMeetingBecameKnown() {
    assertThat(story.after(planned(null, null)).meeting().sequence()).isZero();
    assertThat(story.after(called(NINE, null)).meeting().sequence()).isEqualTo(1);
    assertThat(story.after(moved(MARCH_1.plusDays(7), NINE)).meeting().sequence()).isEqualTo(2);
    assertThat(story.after(reachedBy(null, "https://m")).meeting().sequence()).isEqualTo(3);
    assertThat(story.after(item("1", "Öppnande")).meeting().sequence()).isEqualTo(3);
    assertThat(story.after(cancelled()).meeting().sequence()).isEqualTo(4);
  }

  @Test
  void aPlannedMeetingIsTentativeUntilItIsCalledOrItsDateConfirmed() {
    assertThat(story.after(planned(null, null)).meeting().status())
        .isEqualTo(MeetingStatus.TENTATIVE);
    assertThat(
            story
                .after(new MeetingDateLeftTentative(MEETING, BODY, MARCH_1, null))
                .meeting()
                .status())
        .isEqualTo(MeetingStatus.TENTATIVE);
    var confirmed = story.after(new MeetingDateConfirmed(MEETING, BODY, MARCH_1)).meeting();
    assertThat(confirmed.status()).isEqualTo(MeetingStatus.CONFIRMED);
    assertThat(confirmed.sequence()).isEqualTo(1);
  }

  @Test
  void aCancelledMeetingStaysWithItsReason() {
    var meeting = story.after(called(NINE, null), cancelled()).meeting();
    assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
    assertThat(meeting.cancelledBecause()).isEqualTo("för få ärenden");
  }

  @Test
  void whatWasHeldKeepsWhatTheRecordIsSilentOf() {
    var meeting =
        story
            .after(
                called(NINE, LocalTime.of(12, 0)),
                new MeetingHeld(MEETING, BODY, MARCH_1, null, null, null, List.of(), null))
            .meeting();
    assertThat(meeting.occasion().start()).isEqualTo(NINE);
    assertThat(meeting.occasion().place()).isEqualTo("Kommunhuset, sal Eken");
  }

  @Test
  void theAgendaIsTheOneThatHolds() {
    var agenda =
        story
            .after(
                called(NINE, null),
                item("1", "Öppnande"),
                item("2", "Budget"),
                item("3", "Övrigt"),
                new AgendaItemRemoved(MEETING, "item_3", "dubblett"),
                new AgendaItemMarkedIfTimeAllows(MEETING, "item_2", true),
                new AgendaReordered(
                    MEETING,
                    List.of(
                        new Renumbering("item_1", "1", "2"), new Renumbering("item_2", "2", "1"))))
            .meeting()
            .agenda();
    assertThat(agenda)
        .containsExactly(
            new AgendaLine("item_1", "2", "Öppnande", false),
            new AgendaLine("item_2", "1", "Budget", true));
  }

  @Test
  void guestsComeAtTheTimeAgreedAndNotWhenWithdrawn() {
    story.after(
        called(NINE, null),
        guest("person_eva", null, null),
        guest(null, "organisation_a", null),
        new GuestTimeAgreed(
            MEETING, "guest_person_eva", List.of(), null, null, NINE, null, MARCH_1),
        new GuestWithdrawn(MEETING, "guest_null", MARCH_1, "förhinder"));
    assertThat(story.meeting().guests())
        .containsExactly(new Guest("guest_person_eva", "person_eva", null, NINE, null));
  }

  @Test
  void whoSitsIsAQuestionOfTheDay() {
    story.after(relieved(MARCH_1));
    assertThat(sitting(0)).containsExactly("person_anna", "person_bo");
    assertThat(sitting(1)).containsExactly("person_bo");

    story.after(
        new RepresentativeReliefCorrected(
            BODY, "person_anna", "organisation_n", MARCH_1, null, true, "fel dag"),
        new SubstituteRelieved(BODY, "person_bo", "organisation_n", MARCH_1, false));
    assertThat(sitting(1)).containsExactly("person_anna");

    story.after(
        new RepresentativeTermSet(
            BODY,
            "person_anna",
            "organisation_n",
            MARCH_1.minusYears(1),
            null,
            MARCH_1.plusDays(5),
            null));
    assertThat(sitting(5)).containsExactly("person_anna");
    assertThat(sitting(6)).isEmpty();
  }

  @Test
  void eventsOfMeetingsAndBodiesThatNothingBeganAreLeftAlone() {
    var nothing = new CalendarStory().after(cancelled(), item("1", "x"), relieved(MARCH_1));
    assertThat(nothing.documents.all(CalendarMeeting.class)).isEmpty();
    assertThat(nothing.documents.all(CalendarBody.class)).isEmpty();
  }

  private List<String> sitting(int daysAfter) {
    return story.body().sittingOn(MARCH_1.plusDays(daysAfter)).stream()
        .map(Term::personId)
        .toList();
  }
}
