package se.samverkan.workplans.workplan;

/** What can be asked of a work plan. */
public sealed interface WorkPlanCommand
    permits BeginWorkPlan,
        AddFocusArea,
        ChangeFocusArea,
        RemoveFocusArea,
        FollowUpFocusArea,
        AddActivity,
        ChangeActivity,
        RemoveActivity,
        FollowUpActivity,
        MoveActivityToNextYear,
        PutActivityForward,
        RankPutForwardActivities,
        AcceptPutForwardActivity,
        TurnDownPutForwardActivity,
        SetBudgetLine,
        RemoveBudgetLine,
        RecordBudgetOutcome,
        AttachAppendix,
        RemoveAppendix,
        ProposeWorkPlan,
        AdjustWorkPlan,
        ForwardWorkPlan,
        AdoptWorkPlan {

  /** The work plan that is asked. */
  WorkPlanId workPlanId();
}
