package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import se.samverkan.events.meetings.NoticePosted;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record NoticeStaysUpThroughAppealTime(NoticePosted posted, LocalDate takenDownOn) implements Rule {

  @Override
  public boolean holds() {
    return takenDownOn.isAfter(posted.appealUntil());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        NoticeRefusal.NOTICE_TAKEN_DOWN_TOO_EARLY,
        "takenDownOn",
        "The notice stays up through " + posted.appealUntil() + ".");
  }
}
