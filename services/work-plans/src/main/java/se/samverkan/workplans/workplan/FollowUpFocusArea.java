package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.FocusAreaFollowedUp;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.MeetingId;

/** Record what was said of a focus area when the plan was followed up. */
public record FollowUpFocusArea(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    FocusAreaId focusAreaId,
    String text,
    @Nullable MeetingId meetingId,
    LocalDate followedUpOn)
    implements WorkPlanCommand {

  public FollowUpFocusArea {
    text = PlainText.required("text", text, PlainText.PASSAGE);
  }

  FocusAreaFollowedUp event() {
    return new FocusAreaFollowedUp(
        workPlanId.value(),
        focusAreaId.value(),
        text,
        meetingId == null ? null : meetingId.value(),
        followedUpOn);
  }
}
