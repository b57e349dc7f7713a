package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ReferralAnswerDueChanged;
import se.samverkan.platform.texts.PlainText;

/** Record that the answer is due on another date. */
public record ChangeReferralAnswerDue(
    @TargetAggregateIdentifier ReferralId referralId, LocalDate due, String reason)
    implements ReferralCommand {

  public ChangeReferralAnswerDue {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  ReferralAnswerDueChanged event(@Nullable LocalDate previousDue) {
    return new ReferralAnswerDueChanged(referralId.value(), previousDue, due, reason);
  }
}
