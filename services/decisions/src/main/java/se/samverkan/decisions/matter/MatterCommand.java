package se.samverkan.decisions.matter;

/** What can be asked of a matter. */
public sealed interface MatterCommand
    permits OpenMatter,
        TakeUpMatter,
        RenameMatter,
        MergeMatter,
        PutMatterForward,
        TableMatter,
        ReturnMatter,
        NeedMatterDecision,
        MeetMatterDecisionNeed,
        WithdrawMatter,
        CloseMatter,
        ReopenMatter {

  /** The matter that is asked. */
  MatterId matterId();
}
