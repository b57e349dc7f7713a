package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.decisions.ReferralStepMoved;
import se.samverkan.platform.texts.PlainText;

/** Record that a step is due on another date. */
public record MoveReferralStep(
    @TargetAggregateIdentifier ReferralId referralId, StepId stepId, LocalDate due, String reason)
    implements ReferralCommand {

  public MoveReferralStep {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  ReferralStepMoved event(LocalDate previousDue) {
    return new ReferralStepMoved(referralId.value(), stepId.value(), previousDue, due, reason);
  }
}
