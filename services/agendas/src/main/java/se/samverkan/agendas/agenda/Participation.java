package se.samverkan.agendas.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Attendance;

/**
 * How a person took part, and what was said of it before.
 *
 * @param hiddenBecause why a guest is not named in what is published; null for whoever is
 */
public record Participation(
    Attendance attendance,
    Recorded recorded,
    List<Correction> corrections,
    @Nullable String hiddenBecause) {
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
    return new Participation(now, recorded, all, hiddenBecause);
  }

  Participation hidden(@Nullable String because) {
    return new Participation(attendance, recorded, corrections, because);
  }
}
