package se.samverkan.decisionregister.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.Matter;

/**
 * A matter in a list.
 *
 * @param bodies those that opened it or took it up, the one that opened it first
 * @param lastOn when it was opened or last taken up
 */
public record MatterSummary(
    String id, String title, List<Named> bodies, LocalDate openedOn, LocalDate lastOn) {
  public MatterSummary {
    bodies = List.copyOf(bodies);
  }

  static MatterSummary of(Matter matter, Map<String, String> names) {
    return new MatterSummary(
        matter.id(),
        matter.title(),
        matter.bodyIds().stream().map(id -> Named.of(id, names)).toList(),
        matter.openedOn(),
        matter.lastOn());
  }
}
