package se.samverkan.decisions.positions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A date, where one is given, is not before the day on which the members were asked. */
record NothingHappensBeforeItIsAsked(String field, @Nullable LocalDate date, LocalDate askedOn)
    implements Rule {

  @Override
  public boolean holds() {
    return date == null || !date.isBefore(askedOn);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        PositionsRefusal.DATE_BEFORE_POSITIONS_ASKED_FOR,
        field,
        "The members were asked on " + askedOn + ", which is later.");
  }
}
