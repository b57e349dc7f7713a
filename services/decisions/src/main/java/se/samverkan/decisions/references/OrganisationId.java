package se.samverkan.decisions.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies an organisation that takes part in something. */
public record OrganisationId(String value) implements TypedId {
  public OrganisationId {
    TypedId.require("organisation", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
