package se.samverkan.events.workplans;

/** What happens to a work plan, its activities and its budget. */
public sealed interface WorkPlanEvent
    permits WorkPlanBegun,
        FocusAreaAdded,
        FocusAreaChanged,
        FocusAreaRemoved,
        ActivityPutForward,
        PutForwardActivitiesRanked,
        PutForwardActivityAccepted,
        PutForwardActivityTurnedDown,
        ActivityAdded,
        ActivityChanged,
        ActivityRemoved,
        BudgetLineSet,
        BudgetLineRemoved,
        BudgetOutcomeRecorded,
        AppendixAttached,
        AppendixRemoved,
        WorkPlanProposed,
        WorkPlanAdjusted,
        WorkPlanForwarded,
        WorkPlanAdopted,
        ActivityFollowedUp,
        FocusAreaFollowedUp,
        ActivityMovedToNextYear {

  /** The id of the work plan that this happened to. */
  String workPlanId();
}
