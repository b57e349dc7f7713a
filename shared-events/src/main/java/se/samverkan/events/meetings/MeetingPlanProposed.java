package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/**
 * Dates of a year are proposed for one body or several together, after rules and around blocked
 * dates.
 */
@EventType(name = "meetings.MeetingPlanProposed", revision = 1)
public record MeetingPlanProposed(
    String meetingPlanId,
    int year,
    List<String> bodyIds,
    List<PlanRule> rules,
    List<BlockedDate> blockedDates,
    List<PlannedDate> dates,
    LocalDate proposedOn)
    implements MeetingPlanEvent {
  public MeetingPlanProposed {
    bodyIds = List.copyOf(bodyIds);
    rules = List.copyOf(rules);
    blockedDates = List.copyOf(blockedDates);
    dates = List.copyOf(dates);
  }
}
