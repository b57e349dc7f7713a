package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.MemberHandling;
import se.samverkan.events.decisions.ReferralHandledByMember;
import se.samverkan.platform.texts.PlainText;

/**
 * Record how a member handles the referral itself, or that it says otherwise than before.
 *
 * @param boardMeetsOn when its own board takes it up
 */
public record HandleReferralAsMember(
    @TargetAggregateIdentifier ReferralId referralId,
    OrganisationId organisationId,
    MemberHandling handling,
    @Nullable LocalDate boardMeetsOn,
    @Nullable String note,
    LocalDate statedOn)
    implements ReferralCommand {

  public HandleReferralAsMember {
    note = PlainText.optional("note", note, PlainText.PASSAGE);
  }

  ReferralHandledByMember event(@Nullable MemberHandling previous) {
    return new ReferralHandledByMember(
        referralId.value(),
        organisationId.value(),
        previous,
        handling,
        boardMeetsOn,
        note,
        statedOn);
  }
}
