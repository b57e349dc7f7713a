package se.samverkan.agendas.bodies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which organisations are in turn to chair, from a year. */
public record RotaFrom(
    int fromYear, List<String> order, @Nullable String decisionId, @Nullable String reason) {
  public RotaFrom {
    order = List.copyOf(order);
  }
}
