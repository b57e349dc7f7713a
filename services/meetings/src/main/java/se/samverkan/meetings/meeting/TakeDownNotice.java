package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.NoticeTakenDown;

/** Takes a notice down from the notice board. */
public record TakeDownNotice(
    @TargetAggregateIdentifier MeetingId meetingId, NoticeId noticeId, LocalDate takenDownOn)
    implements MeetingCommand {

  NoticeTakenDown event() {
    return new NoticeTakenDown(meetingId.value(), noticeId.value(), takenDownOn);
  }
}
