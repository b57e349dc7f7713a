package se.samverkan.bodies.body;

/** What can be asked of a body. */
public sealed interface BodyCommand
    permits EstablishBody,
        RenameBody,
        ChangeBodyProfile,
        DissolveBody,
        AdmitMember,
        EndMembership,
        AppointRepresentative,
        SetRepresentativeTerm,
        RelieveRepresentative,
        CorrectRepresentativeRelief,
        AppointSubstitute,
        RelieveSubstitute,
        SetStandingItems,
        SetChairRota,
        ElectChairs,
        ReplaceChairs {

  /** The body that is asked. */
  BodyId bodyId();
}
