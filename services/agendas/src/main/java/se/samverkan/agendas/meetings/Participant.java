package se.samverkan.agendas.meetings;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Participation;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;

/**
 * Who took part in a meeting, or was absent.
 *
 * @param items the numbers of the items the person was there for; empty when for all
 * @param hiddenBecause why a guest is not named in what is published; null for whoever is
 */
public record Participant(
    Named person,
    @Nullable Named organisation,
    AttendanceStatus status,
    AttendanceCapacity capacity,
    @Nullable String role,
    boolean remote,
    List<String> items,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    Recorded recorded,
    List<CorrectionShown> corrections,
    @Nullable String hiddenBecause) {
  public Participant {
    items = List.copyOf(items);
    corrections = List.copyOf(corrections);
  }

  static Participant of(Participation participation, Map<String, String> names) {
    Attendance attendance = participation.attendance();
    return new Participant(
        Named.of(attendance.personId(), names),
        Named.orNull(attendance.organisationId(), names),
        attendance.status(),
        attendance.capacity(),
        attendance.role(),
        attendance.remote(),
        attendance.itemNumbers(),
        attendance.from(),
        attendance.to(),
        participation.recorded(),
        CorrectionShown.all(participation.corrections(), names),
        participation.hiddenBecause());
  }
}
