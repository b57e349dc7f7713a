package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** The answer to a referral is due on another date. */
@EventType(name = "decisions.ReferralAnswerDueChanged", revision = 1)
public record ReferralAnswerDueChanged(
    String referralId, @Nullable LocalDate previousDue, LocalDate due, String reason)
    implements ReferralEvent {}
