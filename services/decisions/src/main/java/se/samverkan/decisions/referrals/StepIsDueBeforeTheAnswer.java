package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A step on the way to the answer is due by the day on which the answer is. */
record StepIsDueBeforeTheAnswer(LocalDate due, @Nullable LocalDate answerDue) implements Rule {

  @Override
  public boolean holds() {
    return answerDue == null || !due.isAfter(answerDue);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.STEP_AFTER_ANSWER_DUE,
        "due",
        "The answer is due on " + answerDue + " already.");
  }
}
