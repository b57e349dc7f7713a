package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Record that a question from outside has come in, announced before or not.
 *
 * @param sender who asks, in words
 * @param senderOrganisationId who asks, where it is one that is known here
 * @param senderReference what the sender calls it, for example a number in its register
 */
public record ReceiveReferral(
    @TargetAggregateIdentifier ReferralId referralId,
    BodyId bodyId,
    @Nullable MatterId matterId,
    String sender,
    @Nullable OrganisationId senderOrganisationId,
    @Nullable String senderReference,
    String title,
    LocalDate receivedOn,
    @Nullable LocalDate answerDue)
    implements ReferralCommand {

  public ReceiveReferral {
    sender = PlainText.required("sender", sender, PlainText.LINE);
    senderReference = PlainText.optional("senderReference", senderReference, PlainText.LINE);
    title = PlainText.required("title", title, PlainText.LINE);
    Rule.require(new NothingHappensBefore("answerDue", answerDue, receivedOn));
  }

  ReferralReceived event() {
    return new ReferralReceived(
        referralId.value(),
        bodyId.value(),
        matterId == null ? null : matterId.value(),
        sender,
        senderOrganisationId == null ? null : senderOrganisationId.value(),
        senderReference,
        title,
        receivedOn,
        answerDue);
  }
}
