package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;
import se.samverkan.platform.refusals.Rule;

/** A rule that is said in one line where it is asked. */
public record That(boolean holds, RefusalCode code, String field, String sentence) implements Rule {

  @Override
  public Refusal refusal() {
    return new Refusal(code, field, sentence);
  }
}
