package se.samverkan.events.decisions;

/** What happens to a question that is followed across meetings and bodies. */
public sealed interface MatterEvent
    permits MatterOpened,
        MatterTakenUp,
        MatterRenamed,
        MatterPutForward,
        MatterTabled,
        MatterReturned,
        MatterDecisionNeeded,
        MatterDecisionNeedMet,
        MatterWithdrawn,
        MatterClosed,
        MatterReopened,
        MatterMerged {

  /** The id of the matter that this happened to. */
  String matterId();
}
