package se.samverkan.events.meetings;

import se.samverkan.events.EventType;

/** A paper is seen only by those who take part in the body, on a legal ground. */
@EventType(name = "meetings.PaperMadeConfidential", revision = 1)
public record PaperMadeConfidential(
    String meetingId, String bodyId, String paperId, String legalGround) implements MeetingEvent {}
