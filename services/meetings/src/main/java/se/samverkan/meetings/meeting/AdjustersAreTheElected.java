package se.samverkan.meetings.meeting;

import java.util.Set;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record AdjustersAreTheElected(Minutes minutes, AdjustMinutes command) implements Rule {

  @Override
  public boolean holds() {
    return Recorded.holds(minutes.elected(), Set.copyOf(Adjusters.values(command.adjusterIds())));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingsRefusal.ADJUSTERS_NOT_THE_ELECTED,
        "adjusterIds",
        "Minutes are adjusted by those who were elected to, and by all of them.");
  }
}
