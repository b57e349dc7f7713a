package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/** A decision adopts the dates of these bodies; their meetings are planned by it. */
@EventType(name = "meetings.MeetingPlanAdopted", revision = 1)
public record MeetingPlanAdopted(
    String meetingPlanId,
    List<String> bodyIds,
    String decisionId,
    List<PlannedDate> dates,
    LocalDate adoptedOn)
    implements MeetingPlanEvent {
  public MeetingPlanAdopted {
    bodyIds = List.copyOf(bodyIds);
    dates = List.copyOf(dates);
  }
}
