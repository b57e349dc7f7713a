package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Agenda;

/** Another meeting, with its body and date where it is known. */
public record MeetingReference(String id, @Nullable Named body, @Nullable LocalDate date) {

  static @Nullable MeetingReference orNull(
      @Nullable String meetingId, Map<String, Agenda> others, Map<String, String> names) {
    if (meetingId == null) {
      return null;
    }
    Agenda other = others.get(meetingId);
    return other == null
        ? new MeetingReference(meetingId, null, null)
        : new MeetingReference(meetingId, Named.of(other.bodyId(), names), other.occasion().date());
  }
}
