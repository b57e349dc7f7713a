package se.samverkan.events.decisions;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/** A step on the way to the answer is to be done by a date, by all members or by these. */
@EventType(name = "decisions.ReferralStepPlanned", revision = 1)
public record ReferralStepPlanned(
    String referralId, String stepId, String step, List<String> organisationIds, LocalDate due)
    implements ReferralEvent {
  public ReferralStepPlanned {
    organisationIds = List.copyOf(organisationIds);
  }
}
