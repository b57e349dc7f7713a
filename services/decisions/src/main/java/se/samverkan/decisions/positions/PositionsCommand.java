package se.samverkan.decisions.positions;

/** What can be asked of the positions on a decision. */
public sealed interface PositionsCommand
    permits AskForPositions, TakePosition, NameContact, SignLetterOfIntent, ClosePositions {

  /** The positions that are asked. */
  PositionsId positionsId();
}
