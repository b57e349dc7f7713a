package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ReferralStepDone;
import se.samverkan.events.decisions.ReferralStepPlanned;

/** A step as it was planned, when it is due now, and that it was done. */
record Step(ReferralStepPlanned planned, LocalDate due, @Nullable ReferralStepDone done) {

  static Step of(ReferralStepPlanned planned) {
    return new Step(planned, planned.due(), null);
  }

  Step dueOn(LocalDate newDue) {
    return new Step(planned, newDue, done);
  }

  Step doneAs(ReferralStepDone how) {
    return new Step(planned, due, how);
  }
}
