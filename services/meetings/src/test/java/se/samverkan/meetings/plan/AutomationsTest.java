package se.samverkan.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.meetings.MeetingPlanDateChanged;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.CancelMeeting;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.MoveMeeting;
import se.samverkan.meetings.meeting.PlanMeeting;
import se.samverkan.meetings.meeting.WhenDecisionEffectsRecordedThenCancelMeeting;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.RecordedEvent;

class AutomationsTest {

  private static final MeetingId MEETING = MeetingId.derived("möte");
  private static final MeetingPlanId PLAN = MeetingPlanId.derived("plan");
  private static final BodyId GROUP = BodyId.derived("grupp");
  private static final DecisionId DECISION = DecisionId.derived("beslut");
  private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
  private static final PlannedDate DATE =
      new PlannedDate(
          MEETING.value(), GROUP.value(), DAY, null, null, null, MeetingForm.REMOTE, true, "prel.");

  private static final DecisionEffectsRecorded EFFECTS =
      new DecisionEffectsRecorded(
          DECISION.value(),
          GROUP.value(),
          DAY,
          "Mötet ställs in.",
          List.of(
              effect(EffectKind.CANCEL_MEETING, MEETING.value()),
              effect(EffectKind.ADOPT_MEETING_PLAN, PLAN.value()),
              effect(EffectKind.DROP_ASSIGNMENT, "assignment_1")));

  @Test
  void anAdoptedDateIsPlanned() {
    assertThat(
            answer(
                new WhenMeetingPlanAdoptedThenPlanMeeting(),
                new MeetingPlanAdopted(
                    PLAN.value(), List.of(GROUP.value()), DECISION.value(), List.of(DATE), DAY)))
        .containsExactly(
            new PlanMeeting(
                MEETING, GROUP, DAY, null, null, null, "prel.", true, MeetingForm.REMOTE));
  }

  @Test
  void aChangedDateMovesItsMeeting() {
    PlannedDate later =
        new PlannedDate(
            MEETING.value(),
            GROUP.value(),
            DAY.plusDays(7),
            null,
            null,
            null,
            MeetingForm.REMOTE,
            true,
            "prel.");
    assertThat(
            answer(
                new WhenMeetingPlanDateChangedThenMoveMeeting(),
                new MeetingPlanDateChanged(PLAN.value(), DATE, later, DAY, null, "krock")))
        .containsExactly(new MoveMeeting(MEETING, DAY.plusDays(7), null, null, null, "krock"));
  }

  @Test
  void aDecisionCancelsAMeetingAndAdoptsAPlan() {
    assertThat(answer(new WhenDecisionEffectsRecordedThenCancelMeeting(), EFFECTS))
        .containsExactly(new CancelMeeting(MEETING, DECISION, "Mötet ställs in."));
    assertThat(answer(new WhenDecisionEffectsRecordedThenAdoptMeetingPlan(), EFFECTS))
        .containsExactly(new AdoptMeetingPlan(PLAN, List.of(GROUP), DECISION, DAY));
  }

  private static DecisionEffect effect(EffectKind kind, String target) {
    return new DecisionEffect(
        kind,
        target,
        kind == EffectKind.ADOPT_MEETING_PLAN ? List.of(GROUP.value()) : List.of(),
        List.of());
  }

  /** None of these automations keeps documents. */
  @SuppressWarnings("NullAway")
  private static List<Object> answer(Automation automation, Object event) {
    return automation.apply(new RecordedEvent(event, 1, Instant.EPOCH, null), null);
  }
}
