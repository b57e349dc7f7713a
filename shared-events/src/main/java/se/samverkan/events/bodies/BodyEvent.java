package se.samverkan.events.bodies;

/** What happens to a body: its members and who represents them. */
public sealed interface BodyEvent
    permits BodyEstablished,
        BodyRenamed,
        MemberAdmitted,
        MembershipStartCorrected,
        MembershipEnded,
        RepresentativeAppointed,
        RepresentativeTermCorrected,
        RepresentativeRelieved,
        BodyProfileChanged,
        BodyDissolved,
        RepresentativeTermSet,
        RepresentativeReliefCorrected,
        SubstituteAppointed,
        SubstituteRelieved,
        StandingItemsSet,
        ChairRotaSet,
        ChairsElected,
        ChairsReplaced {

  /** The id of the body that this happened to. */
  String bodyId();
}
