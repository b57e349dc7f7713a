package se.samverkan.decisions.matter;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/** State that a matter is the same question as another, under which it is followed from now on. */
public record MergeMatter(
    @TargetAggregateIdentifier MatterId matterId, MatterId intoMatterId, String reason)
    implements MatterCommand {
  public MergeMatter {
    reason = PlainText.required("reason", reason, PlainText.LINE);
    if (matterId.equals(intoMatterId)) {
      throw new Refusal(
          DecisionsRefusal.MATTER_MERGED_INTO_ITSELF,
          "intoMatterId",
          "A matter is merged into another one.");
    }
  }

  MatterMerged event() {
    return new MatterMerged(matterId.value(), intoMatterId.value(), reason);
  }
}
