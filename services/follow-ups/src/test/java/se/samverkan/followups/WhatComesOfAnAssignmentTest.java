package se.samverkan.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.samverkan.followups.FollowUpsFromEvents.APRIL_5;
import static se.samverkan.followups.FollowUpsFromEvents.MAY_3;
import static se.samverkan.followups.FollowUpsFromEvents.RECORDED;
import static se.samverkan.followups.FollowUpsFromEvents.given;
import static se.samverkan.followups.FollowUpsFromEvents.present;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
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
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingMoved;

@NullMarked
class WhatComesOfAnAssignmentTest {

  private static final Due IN_APRIL = new Due(DueKind.DATE, APRIL_5, null, null);
  private static final AssignmentReported REPORTED =
      new AssignmentReported("assignment_1", MAY_3, "meeting_3", "item_9", "Klart");

  private final FollowUpsFromEvents followUps = new FollowUpsFromEvents();

  @Test
  void isOpenWhenGiven() {
    FollowUp followUp = followUps.after(given("assignment_1", IN_APRIL)).followUp("assignment_1");
    assertThat(followUp.outcome().status()).isEqualTo(FollowUpStatus.OPEN);
    assertThat(followUp.due().date()).isEqualTo(APRIL_5);
    assertThat(followUp.source())
        .isEqualTo(new Source(RECORDED, "secretary", "secretary", "import", "minutes.txt", 17));
    assertThat(followUp.searched())
        .isEqualTo("ta fram ett underlag\nnorrvikens kommunikationsavdelning");
  }

  @Test
  void isDoneWhenReportedAndSaysWhereAndHow() {
    FollowUp followUp =
        followUps.after(given("assignment_1", IN_APRIL), REPORTED).followUp("assignment_1");
    assertThat(followUp.outcome().status()).isEqualTo(FollowUpStatus.DONE);
    assertThat(followUp.outcome().reported())
        .isEqualTo(new Reported(MAY_3, "meeting_3", "item_9", "Klart"));
    assertThat(followUp.searched()).endsWith("klart");
  }

  @Test
  void isOpenAgainWhenSentBack() {
    FollowUp followUp =
        followUps
            .after(
                given("assignment_1", IN_APRIL),
                REPORTED,
                new AssignmentSentBack("assignment_1", MAY_3, null, null, null, "ofullständigt"))
            .followUp("assignment_1");
    assertThat(followUp.outcome()).isEqualTo(Outcome.NOTHING_YET);
  }

  @Test
  void isDroppedByADecision() {
    FollowUp followUp =
        followUps
            .after(
                given("assignment_1", IN_APRIL),
                new AssignmentDropped("assignment_1", MAY_3, "decision_2", "inaktuellt"))
            .followUp("assignment_1");
    assertThat(followUp.outcome())
        .isEqualTo(Outcome.dropped(new Dropped(MAY_3, "decision_2", "inaktuellt")));
  }

  @Test
  void showsTheCorrectedWordsAndThatTheyWereCorrected() {
    FollowUp followUp =
        followUps
            .after(
                given("assignment_1", IN_APRIL),
                new AssignmentCorrected(
                    "assignment_1",
                    "item_8",
                    "8",
                    List.of(new Assignee(AssigneeKind.ROLE, "Kansliet")),
                    List.of(),
                    "ta fram två underlag",
                    false,
                    "fel avskrivet"))
            .followUp("assignment_1");
    assertThat(followUp.task().text()).isEqualTo("ta fram två underlag");
    assertThat(followUp.given().itemNumber()).isEqualTo("8");
    assertThat(followUp.searched()).isEqualTo("ta fram två underlag\nkansliet");
    assertThat(followUp.corrections())
        .singleElement()
        .satisfies(
            correction -> {
              assertThat(correction.reason()).isEqualTo("fel avskrivet");
              assertThat(correction.recordedAt()).isEqualTo(RECORDED);
              assertThat(correction.before().text()).isEqualTo("ta fram ett Underlag");
            });
  }

  @Test
  void showsEveryDueDateItHad() {
    Due later = new Due(DueKind.PERIOD, LocalDate.of(2024, 12, 31), null, "under hösten 2024");
    FollowUp followUp =
        followUps
            .after(
                given("assignment_1", IN_APRIL),
                new AssignmentDueChanged("assignment_1", IN_APRIL, later, "mer tid"))
            .followUp("assignment_1");
    assertThat(followUp.due().date()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(followUp.searched()).contains("under hösten 2024");
    assertThat(followUp.dueChanges())
        .containsExactly(new DueChange(2, RECORDED, "secretary", "mer tid", IN_APRIL, later));
  }

  @Test
  void disappearsWhenStruckAndStaysAway() {
    followUps.after(
        given("assignment_1", IN_APRIL),
        new AssignmentStruck("assignment_1", "aldrig givet"),
        REPORTED,
        new AttendanceRecorded("meeting_1", present("person_anna", "organisation_x")));
    assertThat(followUps.documents.find(FollowUp.class, "assignment_1")).isEmpty();
  }

  @Test
  void eventsAboutUnknownThingsAreBorne() {
    assertThatCode(
            () ->
                followUps.after(
                    REPORTED,
                    new AssignmentStruck("assignment_x", "x"),
                    new AssignmentDueChanged("assignment_x", null, IN_APRIL, "x"),
                    new MeetingMoved("meeting_x", "body_x", MAY_3, APRIL_5, null, null, null, "x"),
                    new MeetingCancelled("meeting_y", "body_x", MAY_3, null, "x"),
                    new AttendanceStruck("meeting_z", "person_x", "x"),
                    new AgendaItemRemoved("meeting_z", "item_x", "x"),
                    new DecisionStruck("decision_x", "x")))
        .doesNotThrowAnyException();
    assertThat(followUps.documents.all(FollowUp.class)).isEmpty();
  }
}
