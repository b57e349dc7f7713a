package se.samverkan.bodies.body;

import org.jspecify.annotations.Nullable;
import se.samverkan.platform.ids.TypedId;

/** Identifies the decision by which something was done to a body. */
public record DecisionId(String value) implements TypedId {

  public DecisionId {
    value = TypedId.require("decision", value);
  }

  static @Nullable String valueOf(@Nullable DecisionId decisionId) {
    return decisionId == null ? null : decisionId.value();
  }

  @Override
  public String toString() {
    return value;
  }
}
