package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Presiding;

/** Who led a meeting, wrote its minutes and adjusts them, and when they were adjusted. */
public record Conduct(
    List<Presiding> presiding,
    @Nullable String secretaryId,
    List<String> adjusterIds,
    @Nullable LocalDate adjustedOn) {

  static final Conduct NONE = new Conduct(List.of(), null, List.of(), null);

  public Conduct {
    presiding = List.copyOf(presiding);
    adjusterIds = List.copyOf(adjusterIds);
  }

  Conduct led(List<Presiding> by, @Nullable String secretary) {
    return new Conduct(by, secretary, adjusterIds, adjustedOn);
  }

  Conduct adjusting(List<String> persons) {
    return new Conduct(presiding, secretaryId, persons, adjustedOn);
  }

  Conduct adjusted(List<String> persons, @Nullable LocalDate on) {
    return new Conduct(presiding, secretaryId, persons, on);
  }
}
