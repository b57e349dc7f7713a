package se.samverkan.workplans.workplan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.DecisionId;

/** Add a focus area after those that the plan has. */
public record AddFocusArea(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    FocusAreaId focusAreaId,
    String title,
    @Nullable String aim,
    @Nullable String reason,
    @Nullable DecisionId decisionId)
    implements WorkPlanCommand {

  public AddFocusArea {
    title = PlainText.required("title", title, PlainText.LINE);
    aim = PlainText.optional("aim", aim, PlainText.PASSAGE);
    reason = PlainText.optional("reason", reason, PlainText.LINE);
  }

  FocusArea focusArea() {
    return new FocusArea(title, aim);
  }

  FocusAreaAdded event() {
    return new FocusAreaAdded(
        workPlanId.value(),
        focusAreaId.value(),
        title,
        aim,
        reason,
        decisionId == null ? null : decisionId.value());
  }
}
