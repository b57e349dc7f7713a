package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A referral is not answered. */
@EventType(name = "decisions.ReferralDeclined", revision = 1)
public record ReferralDeclined(
    String referralId, @Nullable String decisionId, LocalDate declinedOn, String reason)
    implements ReferralEvent {}
