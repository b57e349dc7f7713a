package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** The notice no longer stands on the notice board. */
@EventType(name = "meetings.NoticeTakenDown", revision = 1)
public record NoticeTakenDown(String meetingId, String noticeId, LocalDate takenDownOn)
    implements MeetingEvent {}
