package se.samverkan.meetings.references;

import se.samverkan.platform.ids.TypedId;

/** An organisation that somebody represents. */
public record OrganisationId(String value) implements TypedId {

  private static final String PREFIX = "organisation";

  public OrganisationId {
    value = TypedId.require(PREFIX, value);
  }

  public static OrganisationId random() {
    return new OrganisationId(TypedId.random(PREFIX));
  }

  /** The same id every time for the same parts. */
  public static OrganisationId derived(String... parts) {
    return new OrganisationId(TypedId.derived(PREFIX, parts));
  }

  @Override
  public String toString() {
    return value;
  }
}
