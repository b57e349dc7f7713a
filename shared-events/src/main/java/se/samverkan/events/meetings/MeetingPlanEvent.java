package se.samverkan.events.meetings;

/** What happens to the plan of a year's meetings, for one body or several together. */
public sealed interface MeetingPlanEvent
    permits MeetingPlanProposed,
        MeetingPlanDateAdded,
        MeetingPlanDateAdjusted,
        MeetingPlanDateRemoved,
        MeetingPlanAdopted,
        MeetingPlanDateChanged {

  /** The id of the meeting plan that this happened to. */
  String meetingPlanId();
}
