package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaOpened;

/**
 * Begins the agenda of a meeting; what waits for the meeting comes onto it.
 *
 * @param standingItems whether the standing items of the body come onto it too
 */
public record OpenAgenda(
    @TargetAggregateIdentifier MeetingId meetingId, @Nullable Boolean standingItems)
    implements MeetingCommand {

  AgendaOpened event(Course course) {
    return new AgendaOpened(
        meetingId.value(), course.bodyId(), course.date(), !Boolean.FALSE.equals(standingItems));
  }
}
