package se.samverkan.decisions.decision;

import se.samverkan.platform.ids.TypedId;

/** Identifies a vote. */
public record VoteId(String value) implements TypedId {
  public VoteId {
    TypedId.require("vote", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
