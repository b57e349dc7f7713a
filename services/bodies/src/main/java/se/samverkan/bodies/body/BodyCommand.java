package se.samverkan.bodies.body;

/** What can be asked of a body. */
public sealed interface BodyCommand
    permits EstablishBody,
        RenameBody,
        AdmitMember,
        EndMembership,
        AppointRepresentative,
        RelieveRepresentative {

  /** The body that is asked. */
  BodyId bodyId();
}
