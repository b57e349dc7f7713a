package se.samverkan.calendars.answers;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.calendars.AgendaLine;
import se.samverkan.calendars.CalendarBody;
import se.samverkan.calendars.CalendarMeeting;
import se.samverkan.calendars.Guest;
import se.samverkan.calendars.MeetingStatus;
import se.samverkan.calendars.icalendar.Entry;
import se.samverkan.calendars.icalendar.Participant;

/** Says of meetings what calendars show. */
record Entries(Map<String, String> names) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  /** The meeting for whoever looks. */
  Entry of(CalendarMeeting meeting) {
    return entry(meeting, List.of(), Stream.of());
  }

  /** The meeting with all who are to come. */
  Entry withInvited(CalendarMeeting meeting, @Nullable CalendarBody body) {
    return entry(meeting, List.copyOf(Invited.to(meeting, body, names)), Stream.of());
  }

  /** The meeting for one person, a guest perhaps, who comes for a part of it. */
  Entry of(CalendarMeeting meeting, String personId) {
    return entry(
        meeting,
        List.of(),
        meeting.guests().stream()
            .filter(guest -> personId.equals(guest.personId()))
            .flatMap(guest -> Stream.ofNullable(visit(guest))));
  }

  private Entry entry(
      CalendarMeeting meeting, List<Participant> attendees, Stream<String> firstLines) {
    String bodyName = name(meeting.bodyId());
    String title = meeting.number() == null ? bodyName : bodyName + " nr " + meeting.number();
    boolean cancelled = meeting.status() == MeetingStatus.CANCELLED;
    return new Entry(
        meeting.id() + "@samverkan",
        meeting.sequence(),
        meeting.status(),
        meeting.changedAt(),
        meeting.occasion(),
        cancelled ? "Inställt: " + title : title,
        description(meeting, firstLines),
        new Participant(meeting.bodyId(), bodyName, Participant.Role.ORGANIZER),
        attendees);
  }

  private static @Nullable String description(CalendarMeeting meeting, Stream<String> firstLines) {
    String text =
        Stream.of(
                Stream.ofNullable(meeting.cancelledBecause()).map(why -> "Inställt: " + why),
                firstLines,
                Stream.ofNullable(meeting.occasion().link()).map(link -> "Länk: " + link),
                meeting.agenda().stream().sorted(AgendaOrder.AS_READ).map(Entries::item))
            .flatMap(lines -> lines)
            .collect(joining("\n"));
    return text.isEmpty() ? null : text;
  }

  private static String item(AgendaLine line) {
    String item = line.number() + " " + line.title();
    return line.ifTimeAllows() ? item + " (om tiden medger)" : item;
  }

  private static @Nullable String visit(Guest guest) {
    var from = guest.from();
    var to = guest.to();
    if (from == null) {
      return null;
    }
    return "Inbjuden till kl. " + CLOCK.format(from) + (to == null ? "" : "–" + CLOCK.format(to));
  }

  String name(String id) {
    return names.getOrDefault(id, id);
  }
}
