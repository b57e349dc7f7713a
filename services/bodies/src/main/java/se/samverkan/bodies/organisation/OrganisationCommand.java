package se.samverkan.bodies.organisation;

/** What can be asked of an organisation. */
public sealed interface OrganisationCommand permits RegisterOrganisation, RenameOrganisation {

  /** The organisation that is asked. */
  OrganisationId organisationId();
}
