package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.workplans.AppendixAttached;
import se.samverkan.platform.texts.PlainText;

/** Give the plan an appendix whose content is stored already. */
public record AttachAppendix(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    AppendixId appendixId,
    String title,
    AppendixFile file,
    LocalDate attachedOn)
    implements WorkPlanCommand {

  public AttachAppendix {
    title = PlainText.required("title", title, PlainText.LINE);
  }

  AppendixAttached event() {
    return new AppendixAttached(
        workPlanId.value(), appendixId.value(), title, file.value(), attachedOn);
  }
}
