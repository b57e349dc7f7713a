package se.samverkan.calendars;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.GuestTimeAgreed;

/** What happens to the guests of a meeting. */
final class GuestChanges {

  private GuestChanges() {}

  static CalendarMeeting invited(CalendarMeeting meeting, GuestInvited e) {
    var guest = new Guest(e.guestId(), e.personId(), e.organisationId(), e.from(), e.to());
    return meeting.inviting(
        Stream.concat(others(meeting, e.guestId()).stream(), Stream.of(guest)).toList());
  }

  static CalendarMeeting agreed(CalendarMeeting meeting, GuestTimeAgreed e) {
    return meeting.inviting(
        meeting.guests().stream()
            .map(g -> g.guestId().equals(e.guestId()) ? g.coming(e.from(), e.to()) : g)
            .toList());
  }

  static CalendarMeeting withdrawn(CalendarMeeting meeting, String guestId) {
    return meeting.inviting(others(meeting, guestId));
  }

  private static List<Guest> others(CalendarMeeting meeting, String guestId) {
    return meeting.guests().stream().filter(guest -> !guest.guestId().equals(guestId)).toList();
  }
}
