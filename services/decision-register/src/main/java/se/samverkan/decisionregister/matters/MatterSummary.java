package se.samverkan.decisionregister.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.Matter;
import se.samverkan.decisionregister.register.MatterState;

/**
 * A matter in a list.
 *
 * @param earlierTitles what it was called before
 * @param bodies those that opened it, took it up or are asked to, the one that opened it first
 * @param lastOn when it was opened or last taken up
 * @param mergedInto the matter that it became a part of
 */
public record MatterSummary(
    String id,
    String title,
    List<String> earlierTitles,
    List<Named> bodies,
    LocalDate openedOn,
    LocalDate lastOn,
    MatterState state,
    @Nullable Named mergedInto) {
  public MatterSummary {
    earlierTitles = List.copyOf(earlierTitles);
    bodies = List.copyOf(bodies);
  }

  static MatterSummary of(Matter matter, Map<String, String> names) {
    return new MatterSummary(
        matter.id(),
        matter.title(),
        matter.earlierTitles(),
        matter.bodyIds().stream().map(id -> Named.of(id, names)).toList(),
        matter.openedOn(),
        matter.lastOn(),
        matter.state(),
        Named.orNull(matter.mergedInto(), names));
  }

  /** The ids whose names are needed to show it. */
  static Stream<String> ids(Matter matter) {
    return Stream.concat(matter.bodyIds().stream(), Stream.ofNullable(matter.mergedInto()));
  }
}
