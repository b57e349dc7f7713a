package se.samverkan.events.meetings;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** What was recorded of a held meeting was wrong; these facts hold instead. */
@EventType(name = "meetings.MeetingRecordCorrected", revision = 1)
public record MeetingRecordCorrected(
    String meetingId,
    @Nullable String number,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    MeetingForm form,
    List<Presiding> presiding,
    @Nullable String secretaryId,
    String reason)
    implements MeetingEvent {
  public MeetingRecordCorrected {
    presiding = List.copyOf(presiding);
  }
}
