package se.samverkan.meetings.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.meetings.MeetingPlanDateChanged;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.DecideMeetingPlace;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.MoveMeeting;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Moves the meeting whose date in an adopted plan was changed. */
@Component
public class WhenMeetingPlanDateChangedThenMoveMeeting implements Automation {

  @Override
  public Set<Class<?>> handles() {
    return Set.of(MeetingPlanDateChanged.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    if (!(event.payload() instanceof MeetingPlanDateChanged changed)) {
      return List.of();
    }
    PlannedDate date = changed.date();
    MeetingId meetingId = new MeetingId(date.meetingId());
    List<Object> commands =
        new ArrayList<>(
            List.of(
                new MoveMeeting(
                    meetingId,
                    date.date(),
                    date.start(),
                    date.end(),
                    date.place(),
                    changed.reason())));
    if (date.form() != null && date.form() != changed.previousDate().form()) {
      commands.add(
          new DecideMeetingPlace(meetingId, date.place(), null, date.form(), changed.reason()));
    }
    return commands;
  }
}
