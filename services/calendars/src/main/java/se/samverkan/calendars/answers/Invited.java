package se.samverkan.calendars.answers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.calendars.CalendarBody;
import se.samverkan.calendars.CalendarMeeting;
import se.samverkan.calendars.Guest;
import se.samverkan.calendars.Term;
import se.samverkan.calendars.icalendar.Participant;
import se.samverkan.calendars.icalendar.Participant.Role;

/** Who is to come to a meeting: those who sit in its body on the day, and its guests. */
final class Invited {

  private Invited() {}

  /** Nobody twice; whoever sits in the body is no guest. */
  static Collection<Participant> to(
      CalendarMeeting meeting, @Nullable CalendarBody body, Map<String, String> names) {
    return ids(meeting, body).entrySet().stream()
        .map(
            e ->
                new Participant(
                    e.getKey(), names.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
        .toList();
  }

  /** How each takes part, those who sit first. */
  static Map<String, Role> ids(CalendarMeeting meeting, @Nullable CalendarBody body) {
    Map<String, Role> invited = new LinkedHashMap<>();
    seated(meeting, body, false).forEach(id -> invited.put(id, Role.REPRESENTATIVE));
    seated(meeting, body, true).forEach(id -> invited.putIfAbsent(id, Role.SUBSTITUTE));
    for (Guest guest : meeting.guests()) {
      if (guest.personId() != null) {
        invited.putIfAbsent(guest.personId(), Role.GUEST);
      } else if (guest.organisationId() != null) {
        invited.putIfAbsent(guest.organisationId(), Role.GUEST_ORGANISATION);
      }
    }
    return invited;
  }

  private static Stream<String> seated(
      CalendarMeeting meeting, @Nullable CalendarBody body, boolean substitute) {
    return body == null
        ? Stream.of()
        : body.sittingOn(meeting.occasion().date()).stream()
            .filter(term -> term.substitute() == substitute)
            .map(Term::personId);
  }
}
