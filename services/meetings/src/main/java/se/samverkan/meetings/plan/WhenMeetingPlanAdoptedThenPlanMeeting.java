package se.samverkan.meetings.plan;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.PlanMeeting;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Plans the meetings of the dates that a body has adopted. */
@Component
public class WhenMeetingPlanAdoptedThenPlanMeeting implements Automation {

  @Override
  public Set<Class<?>> handles() {
    return Set.of(MeetingPlanAdopted.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    return event.payload() instanceof MeetingPlanAdopted adopted
        ? adopted.dates().stream().<Object>map(WhenMeetingPlanAdoptedThenPlanMeeting::plan).toList()
        : List.of();
  }

  private static PlanMeeting plan(PlannedDate date) {
    return new PlanMeeting(
        new MeetingId(date.meetingId()),
        new BodyId(date.bodyId()),
        date.date(),
        date.start(),
        date.end(),
        date.place(),
        date.note(),
        date.tentative(),
        date.form());
  }
}
