package se.samverkan.events.bodies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** The organisations chair a body in this order from a year. */
@EventType(name = "bodies.ChairRotaSet", revision = 1)
public record ChairRotaSet(
    String bodyId,
    List<String> previousOrder,
    List<String> order,
    int fromYear,
    @Nullable String decisionId,
    @Nullable String reason)
    implements BodyEvent {
  public ChairRotaSet {
    previousOrder = List.copyOf(previousOrder);
    order = List.copyOf(order);
  }
}
