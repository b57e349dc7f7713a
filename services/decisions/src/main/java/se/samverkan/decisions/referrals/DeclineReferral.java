package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.events.decisions.ReferralDeclined;
import se.samverkan.platform.texts.PlainText;

/** Record that the referral is not answered, and why. */
public record DeclineReferral(
    @TargetAggregateIdentifier ReferralId referralId,
    @Nullable DecisionId decisionId,
    LocalDate declinedOn,
    String reason)
    implements ReferralCommand {

  public DeclineReferral {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  ReferralDeclined event() {
    return new ReferralDeclined(
        referralId.value(), decisionId == null ? null : decisionId.value(), declinedOn, reason);
  }
}
