package se.samverkan.events.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Whoever writes the minutes said what becomes of a comment; a later answer replaces this one. */
@EventType(name = "meetings.MinutesCommentAnswered", revision = 1)
public record MinutesCommentAnswered(
    String meetingId,
    String commentId,
    CommentOutcome outcome,
    @Nullable String answer,
    LocalDate answeredOn)
    implements MeetingEvent {}
