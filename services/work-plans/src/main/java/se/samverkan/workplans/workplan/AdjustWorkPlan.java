package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.WorkPlanAdjusted;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.BodyId;
import se.samverkan.workplans.references.DecisionId;
import se.samverkan.workplans.references.MeetingId;

/** Record in its own words what a body wants to be otherwise in the plan. */
public record AdjustWorkPlan(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    BodyId byBodyId,
    @Nullable MeetingId meetingId,
    @Nullable DecisionId decisionId,
    List<String> adjustments,
    LocalDate adjustedOn)
    implements WorkPlanCommand {

  public AdjustWorkPlan {
    adjustments =
        adjustments.stream()
            .map(text -> PlainText.required("adjustments", text, PlainText.PASSAGE))
            .toList();
    Rule.require(new AnAdjustmentSaysWhat(adjustments));
  }

  WorkPlanAdjusted event() {
    return new WorkPlanAdjusted(
        workPlanId.value(),
        byBodyId.value(),
        meetingId == null ? null : meetingId.value(),
        decisionId == null ? null : decisionId.value(),
        adjustments,
        adjustedOn);
  }
}
