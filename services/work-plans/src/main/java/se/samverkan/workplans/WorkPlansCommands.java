package se.samverkan.workplans;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;
import se.samverkan.workplans.workplan.AcceptPutForwardActivity;
import se.samverkan.workplans.workplan.AddActivity;
import se.samverkan.workplans.workplan.AddFocusArea;
import se.samverkan.workplans.workplan.AdjustWorkPlan;
import se.samverkan.workplans.workplan.AdoptWorkPlan;
import se.samverkan.workplans.workplan.AttachAppendix;
import se.samverkan.workplans.workplan.BeginWorkPlan;
import se.samverkan.workplans.workplan.ChangeActivity;
import se.samverkan.workplans.workplan.ChangeFocusArea;
import se.samverkan.workplans.workplan.FollowUpActivity;
import se.samverkan.workplans.workplan.FollowUpFocusArea;
import se.samverkan.workplans.workplan.ForwardWorkPlan;
import se.samverkan.workplans.workplan.MoveActivityToNextYear;
import se.samverkan.workplans.workplan.ProposeWorkPlan;
import se.samverkan.workplans.workplan.PutActivityForward;
import se.samverkan.workplans.workplan.RankPutForwardActivities;
import se.samverkan.workplans.workplan.RecordBudgetOutcome;
import se.samverkan.workplans.workplan.RemoveActivity;
import se.samverkan.workplans.workplan.RemoveAppendix;
import se.samverkan.workplans.workplan.RemoveBudgetLine;
import se.samverkan.workplans.workplan.RemoveFocusArea;
import se.samverkan.workplans.workplan.SetBudgetLine;
import se.samverkan.workplans.workplan.TurnDownPutForwardActivity;

/** Where each command on work plans is sent to. */
@Component
final class WorkPlansCommands implements CommandTable {

  private static final String PLAN = "/api/work-plans/{workPlanId}";

  @Override
  public List<CommandRoute> routes() {
    return List.of(
        CommandRoute.creates("/api/work-plans", BeginWorkPlan.class),
        CommandRoute.changes(PLAN + "/focus-areas", AddFocusArea.class),
        CommandRoute.changes(PLAN + "/focus-areas/{focusAreaId}", ChangeFocusArea.class),
        CommandRoute.changes(PLAN + "/focus-areas/{focusAreaId}/removal", RemoveFocusArea.class),
        CommandRoute.changes(
            PLAN + "/focus-areas/{focusAreaId}/follow-ups", FollowUpFocusArea.class),
        CommandRoute.changes(PLAN + "/activities", AddActivity.class),
        CommandRoute.changes(PLAN + "/activities/{activityId}", ChangeActivity.class),
        CommandRoute.changes(PLAN + "/activities/{activityId}/removal", RemoveActivity.class),
        CommandRoute.changes(PLAN + "/activities/{activityId}/follow-ups", FollowUpActivity.class),
        CommandRoute.changes(PLAN + "/activities/{activityId}/move", MoveActivityToNextYear.class),
        CommandRoute.changes(PLAN + "/put-forward", PutActivityForward.class),
        CommandRoute.changes(
            PLAN + "/put-forward-rankings/{byBodyId}", RankPutForwardActivities.class),
        CommandRoute.changes(
            PLAN + "/put-forward/{putForwardId}/acceptance", AcceptPutForwardActivity.class),
        CommandRoute.changes(
            PLAN + "/put-forward/{putForwardId}/refusal", TurnDownPutForwardActivity.class),
        CommandRoute.changes(PLAN + "/budget/{lineId}", SetBudgetLine.class),
        CommandRoute.changes(PLAN + "/budget/{lineId}/removal", RemoveBudgetLine.class),
        CommandRoute.changes(PLAN + "/budget/{lineId}/outcome", RecordBudgetOutcome.class),
        CommandRoute.changes(PLAN + "/appendices", AttachAppendix.class),
        CommandRoute.changes(PLAN + "/appendices/{appendixId}/removal", RemoveAppendix.class),
        CommandRoute.changes(PLAN + "/proposals", ProposeWorkPlan.class),
        CommandRoute.changes(PLAN + "/adjustments", AdjustWorkPlan.class),
        CommandRoute.changes(PLAN + "/forwardings", ForwardWorkPlan.class),
        CommandRoute.changes(PLAN + "/adoption", AdoptWorkPlan.class));
  }
}
