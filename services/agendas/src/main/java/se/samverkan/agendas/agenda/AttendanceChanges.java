package se.samverkan.agendas.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Attendance;

/** What the events of a meeting do to the list of who took part. */
final class AttendanceChanges {

  private AttendanceChanges() {}

  static Agenda recorded(Agenda agenda, Attendance attendance, Recorded by) {
    Participation participation = new Participation(attendance, by, List.of(), null);
    return agenda.attended(
        Stream.concat(
                agenda.attendance().stream().filter(p -> !isOf(attendance.personId(), p)),
                Stream.of(participation))
            .toList());
  }

  static Agenda corrected(Agenda agenda, Attendance now, String reason, Recorded by) {
    return agenda.attended(
        agenda.attendance().stream()
            .map(p -> isOf(now.personId(), p) ? p.corrected(now, reason, by) : p)
            .toList());
  }

  static Agenda struck(Agenda agenda, String personId) {
    return agenda.attended(agenda.attendance().stream().filter(p -> !isOf(personId, p)).toList());
  }

  static Agenda hidden(Agenda agenda, String personId, @Nullable String because) {
    return agenda.attended(
        agenda.attendance().stream().map(p -> isOf(personId, p) ? p.hidden(because) : p).toList());
  }

  private static boolean isOf(String personId, Participation participation) {
    return participation.attendance().personId().equals(personId);
  }
}
