package se.samverkan.agendas.meetings;

import java.util.List;
import java.util.Map;
import se.samverkan.agendas.agenda.Correction;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.agendas.agenda.Replaced;

/** A correction with what it replaced, in names instead of ids. */
public record CorrectionShown(String reason, Recorded recorded, List<Replaced> replaced) {
  public CorrectionShown {
    replaced = List.copyOf(replaced);
  }

  static List<CorrectionShown> all(List<Correction> corrections, Map<String, String> names) {
    return corrections.stream().map(correction -> of(correction, names)).toList();
  }

  private static CorrectionShown of(Correction correction, Map<String, String> names) {
    return new CorrectionShown(
        correction.reason(),
        correction.recorded(),
        correction.replaced().stream()
            .map(
                r ->
                    new Replaced(
                        r.field(), r.before().stream().map(v -> names.getOrDefault(v, v)).toList()))
            .toList());
  }
}
