package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.ActivityPutForward;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.BodyId;

/** Record that a body wants an activity to be in the plan. */
public record PutActivityForward(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    PutForwardId putForwardId,
    BodyId byBodyId,
    @Nullable FocusAreaId focusAreaId,
    String title,
    @Nullable String description,
    LocalDate putForwardOn)
    implements WorkPlanCommand {

  public PutActivityForward {
    title = PlainText.required("title", title, PlainText.LINE);
    description = PlainText.optional("description", description, PlainText.PASSAGE);
  }

  ActivityPutForward event() {
    return new ActivityPutForward(
        workPlanId.value(),
        putForwardId.value(),
        byBodyId.value(),
        focusAreaId == null ? null : focusAreaId.value(),
        title,
        description,
        putForwardOn);
  }
}
