package se.samverkan.meetings.plan;

/** What can be asked of a meeting plan. */
public sealed interface MeetingPlanCommand
    permits ProposeMeetingPlan,
        AddMeetingPlanDate,
        AdjustMeetingPlanDate,
        RemoveMeetingPlanDate,
        AdoptMeetingPlan,
        ChangeMeetingPlanDate {

  /** The plan that is asked. */
  MeetingPlanId meetingPlanId();
}
