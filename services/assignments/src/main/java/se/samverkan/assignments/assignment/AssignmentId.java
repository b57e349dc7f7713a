package se.samverkan.assignments.assignment;

import se.samverkan.platform.ids.TypedId;

/** Identifies an assignment. */
public record AssignmentId(String value) implements TypedId {

  public AssignmentId {
    TypedId.require("assignment", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
