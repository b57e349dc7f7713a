package se.samverkan.events.decisions;

/** What happens to a question that each member answers for itself. */
public sealed interface PositionsEvent
    permits PositionsAskedFor, PositionTaken, ContactNamed, LetterOfIntentSigned, PositionsClosed {

  /** The id of the positions that this happened to. */
  String positionsId();
}
