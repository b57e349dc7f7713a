package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A focus area and what was said of it as a whole.
 *
 * @param said the oldest first
 */
public record AreaFacts(String id, String title, @Nullable String aim, List<Said> said)
    implements PlanFacts.Part {
  public AreaFacts {
    said = List.copyOf(said);
  }

  /** What was said of the focus area on a day. */
  public record Said(LocalDate on, String text) {}

  AreaFacts called(String newTitle, @Nullable String newAim) {
    return new AreaFacts(id, newTitle, newAim, said);
  }

  AreaFacts with(Said one) {
    return said.contains(one)
        ? this
        : new AreaFacts(id, title, aim, Stream.concat(said.stream(), Stream.of(one)).toList());
  }
}
