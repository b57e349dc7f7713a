package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A step on the way to the answer is due on another date. */
@EventType(name = "decisions.ReferralStepMoved", revision = 1)
public record ReferralStepMoved(
    String referralId, String stepId, LocalDate previousDue, LocalDate due, String reason)
    implements ReferralEvent {}
