package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Record that a referral is said to come.
 *
 * @param sender who asks, in words
 * @param senderOrganisationId who asks, where it is one that is known here
 */
public record AnnounceReferral(
    @TargetAggregateIdentifier ReferralId referralId,
    BodyId bodyId,
    @Nullable MatterId matterId,
    String sender,
    @Nullable OrganisationId senderOrganisationId,
    String title,
    @Nullable LocalDate expectedOn,
    LocalDate announcedOn)
    implements ReferralCommand {

  public AnnounceReferral {
    sender = PlainText.required("sender", sender, PlainText.LINE);
    title = PlainText.required("title", title, PlainText.LINE);
    Rule.require(new NothingHappensBefore("expectedOn", expectedOn, announcedOn));
  }

  ReferralAnnounced event() {
    return new ReferralAnnounced(
        referralId.value(),
        bodyId.value(),
        matterId == null ? null : matterId.value(),
        sender,
        senderOrganisationId == null ? null : senderOrganisationId.value(),
        title,
        expectedOn,
        announcedOn);
  }
}
