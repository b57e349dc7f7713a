package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A step on the way to the answer is done. */
@EventType(name = "decisions.ReferralStepDone", revision = 1)
public record ReferralStepDone(
    String referralId, String stepId, LocalDate doneOn, @Nullable String note)
    implements ReferralEvent {}
