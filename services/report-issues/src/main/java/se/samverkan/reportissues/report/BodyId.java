package se.samverkan.reportissues.report;

import se.samverkan.platform.ids.TypedId;

/** Identifies the body that a report is about. */
public record BodyId(String value) implements TypedId {

  public BodyId {
    TypedId.require("body", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
