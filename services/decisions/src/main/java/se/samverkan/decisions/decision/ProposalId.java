package se.samverkan.decisions.decision;

import se.samverkan.platform.ids.TypedId;

/** Identifies a proposal. */
public record ProposalId(String value) implements TypedId {
  public ProposalId {
    TypedId.require("proposal", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
