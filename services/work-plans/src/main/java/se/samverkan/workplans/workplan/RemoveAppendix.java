package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.workplans.AppendixRemoved;
import se.samverkan.platform.texts.PlainText;

/** Take an appendix away from the plan. */
public record RemoveAppendix(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    AppendixId appendixId,
    LocalDate removedOn,
    String reason)
    implements WorkPlanCommand {

  public RemoveAppendix {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  AppendixRemoved event() {
    return new AppendixRemoved(workPlanId.value(), appendixId.value(), removedOn, reason);
  }
}
