package se.samverkan.workplans.workplan;

import se.samverkan.platform.ids.TypedId;

/** Identifies an appendix. */
public record AppendixId(String value) implements TypedId {

  public AppendixId {
    TypedId.require("appendix", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
