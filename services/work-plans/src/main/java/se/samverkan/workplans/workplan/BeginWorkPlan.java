package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.workplans.WorkPlanBegun;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.BodyId;

/** Begin to write the work plan of a body for a year. */
public record BeginWorkPlan(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    BodyId bodyId,
    int year,
    String title,
    LocalDate begunOn)
    implements WorkPlanCommand {

  public BeginWorkPlan {
    title = PlainText.required("title", title, PlainText.LINE);
    Rule.require(new YearIsOneThatPeoplePlanFor(year));
  }

  WorkPlanBegun event() {
    return new WorkPlanBegun(workPlanId.value(), bodyId.value(), year, title, begunOn);
  }
}
