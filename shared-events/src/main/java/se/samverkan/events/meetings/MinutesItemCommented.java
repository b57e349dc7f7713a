package se.samverkan.events.meetings;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/**
 * Somebody who adjusts the minutes, or writes them, said something about what they say of an item.
 *
 * @param version of the draft that was read
 */
@EventType(name = "meetings.MinutesItemCommented", revision = 1)
public record MinutesItemCommented(
    String meetingId,
    String commentId,
    String itemId,
    String personId,
    int version,
    String text,
    LocalDate commentedOn)
    implements MeetingEvent {}
