package se.samverkan.workplans.workplan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.FocusAreaChanged;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.DecisionId;

/** Give a focus area another title or aim. */
public record ChangeFocusArea(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    FocusAreaId focusAreaId,
    String title,
    @Nullable String aim,
    @Nullable String reason,
    @Nullable DecisionId decisionId)
    implements WorkPlanCommand {

  public ChangeFocusArea {
    title = PlainText.required("title", title, PlainText.LINE);
    aim = PlainText.optional("aim", aim, PlainText.PASSAGE);
    reason = PlainText.optional("reason", reason, PlainText.LINE);
  }

  FocusArea focusArea() {
    return new FocusArea(title, aim);
  }

  FocusAreaChanged event(FocusArea previous) {
    return new FocusAreaChanged(
        workPlanId.value(),
        focusAreaId.value(),
        previous.title(),
        previous.aim(),
        title,
        aim,
        reason,
        decisionId == null ? null : decisionId.value());
  }
}
