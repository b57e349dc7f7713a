package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/** A paper is confidential no longer. */
@EventType(name = "meetings.PaperConfidentialityLifted", revision = 1)
public record PaperConfidentialityLifted(
    String meetingId, String bodyId, String paperId, String reason) implements MeetingEvent {}
