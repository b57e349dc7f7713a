package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says how a person took part in a meeting, or that the person was absent. */
public record RecordAttendance(
    @TargetAggregateIdentifier MeetingId meetingId, Participation participation)
    implements MeetingCommand {}
