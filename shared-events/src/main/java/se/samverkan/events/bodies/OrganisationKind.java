package se.samverkan.events.bodies;

/** What kind of organisation takes part. */
public enum OrganisationKind {
  MUNICIPALITY,
  REGION,
  OFFICE,
  OTHER
}
