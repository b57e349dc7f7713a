package se.samverkan.events.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * The minutes are approved by every adjuster; the date is absent where the document does not give
 * it.
 */
@EventType(name = "meetings.MinutesAdjusted", revision = 1)
public record MinutesAdjusted(
    String meetingId, List<String> adjusterIds, @Nullable LocalDate adjustedOn)
    implements MeetingEvent {
  public MinutesAdjusted {
    adjusterIds = List.copyOf(adjusterIds);
  }
}
