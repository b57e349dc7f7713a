package se.samverkan.assignments.references;

import se.samverkan.platform.ids.TypedId;

/** Identifies an organisation. */
public record OrganisationId(String value) implements TypedId {

  public OrganisationId {
    TypedId.require("organisation", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
