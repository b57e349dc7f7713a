package se.samverkan.agendas.agenda;

import java.util.List;
import se.samverkan.events.meetings.Attendance;

/** How a person took part, and what was said of it before. */
public record Participation(
    Attendance attendance, Recorded recorded, List<Correction> corrections) {
  public Participation {
    corrections = List.copyOf(corrections);
  }

  Participation corrected(Attendance now, String reason, Recorded by) {
    List<Correction> all =
        new Comparison()
            .of("organisation", attendance.organisationId(), now.organisationId())
            .of("status", attendance.status(), now.status())
            .of("capacity", attendance.capacity(), now.capacity())
            .of("role", attendance.role(), now.role())
            .of("remote", attendance.remote(), now.remote())
            .of("itemNumbers", attendance.itemNumbers(), now.itemNumbers())
            .of("from", attendance.from(), now.from())
            .of("to", attendance.to(), now.to())
            .after(corrections, reason, by);
    return new Participation(now, recorded, all);
  }
}
