package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A member says how it handles a referral itself, or says otherwise than before. */
@EventType(name = "decisions.ReferralHandledByMember", revision = 1)
public record ReferralHandledByMember(
    String referralId,
    String organisationId,
    @Nullable MemberHandling previousHandling,
    MemberHandling handling,
    @Nullable LocalDate boardMeetsOn,
    @Nullable String note,
    LocalDate statedOn)
    implements ReferralEvent {}
