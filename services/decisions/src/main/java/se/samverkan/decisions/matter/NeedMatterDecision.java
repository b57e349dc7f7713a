package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.platform.texts.PlainText;

/**
 * State that a body needs to decide something in a matter by a date, or by another one than before.
 */
public record NeedMatterDecision(
    @TargetAggregateIdentifier MatterId matterId,
    NeedId needId,
    BodyId bodyId,
    String question,
    LocalDate neededBy,
    @Nullable String reason)
    implements MatterCommand {
  public NeedMatterDecision {
    question = PlainText.required("question", question, PlainText.PASSAGE);
    reason = PlainText.optional("reason", reason, PlainText.LINE);
  }

  MatterDecisionNeeded event(@Nullable LocalDate previousNeededBy) {
    return new MatterDecisionNeeded(
        matterId.value(),
        needId.value(),
        bodyId.value(),
        question,
        previousNeededBy,
        neededBy,
        reason);
  }
}
