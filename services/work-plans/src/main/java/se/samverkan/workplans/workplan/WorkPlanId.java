package se.samverkan.workplans.workplan;

import se.samverkan.platform.ids.TypedId;
import se.samverkan.workplans.references.BodyId;

/** Identifies a work plan; a body has one for a year, so these two say which. */
public record WorkPlanId(String value) implements TypedId {

  public WorkPlanId {
    TypedId.require("workplan", value);
  }

  /** The id of the only work plan that the body has for the year. */
  public static WorkPlanId of(BodyId bodyId, int year) {
    return new WorkPlanId(TypedId.derived("workplan", bodyId.value(), String.valueOf(year)));
  }

  @Override
  public String toString() {
    return value;
  }
}
