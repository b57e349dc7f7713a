package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ReferralStepDone;
import se.samverkan.platform.texts.PlainText;

/** Record that a step is done. */
public record DoReferralStep(
    @TargetAggregateIdentifier ReferralId referralId,
    StepId stepId,
    LocalDate doneOn,
    @Nullable String note)
    implements ReferralCommand {

  public DoReferralStep {
    note = PlainText.optional("note", note, PlainText.PASSAGE);
  }

  ReferralStepDone event() {
    return new ReferralStepDone(referralId.value(), stepId.value(), doneOn, note);
  }
}
