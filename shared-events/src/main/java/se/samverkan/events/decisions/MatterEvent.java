package se.samverkan.events.decisions;

/** What happens to a question that is followed across meetings and bodies. */
public sealed interface MatterEvent permits MatterOpened, MatterTakenUp {

  /** The id of the matter that this happened to. */
  String matterId();
}
