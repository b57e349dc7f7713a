package se.samverkan.events.bodies;

/** What happens to an organisation that is a member, guest or host of a body. */
public sealed interface OrganisationEvent permits OrganisationRegistered, OrganisationRenamed {

  /** The id of the organisation that this happened to. */
  String organisationId();
}
