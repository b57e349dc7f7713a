package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingClosed;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.Presiding;
import se.samverkan.meetings.references.PersonId;

/** Closes an open meeting; who presided and wrote is as it was opened unless said otherwise. */
public record CloseMeeting(
    @TargetAggregateIdentifier MeetingId meetingId,
    LocalTime at,
    List<Chairing> presiding,
    @Nullable PersonId secretaryId)
    implements MeetingCommand {

  public CloseMeeting {
    presiding = List.copyOf(presiding);
  }

  MeetingClosed event(Course course) {
    return new MeetingClosed(meetingId.value(), course.bodyId(), course.date(), at);
  }

  MeetingHeld held(Course course, MeetingOpened opened) {
    return new MeetingHeld(
        meetingId.value(),
        course.bodyId(),
        course.date(),
        opened.at(),
        at,
        course.appointment().place(),
        presiding.isEmpty()
            ? List.of(new Presiding(opened.chairId(), List.of()))
            : Chairing.presiding(presiding),
        secretaryId == null ? opened.secretaryId() : secretaryId.value());
  }
}
