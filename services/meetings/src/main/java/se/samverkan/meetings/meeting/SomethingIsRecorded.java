package se.samverkan.meetings.meeting;

import org.jspecify.annotations.Nullable;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A correction changes what is recorded; once the minutes are adjusted it may also add to it. */
record SomethingIsRecorded(
    @Nullable Object recorded, Minutes minutes, MeetingsRefusal otherwise, String field)
    implements Rule {

  @Override
  public boolean holds() {
    return recorded != null || minutes.adjusted() != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(otherwise, field, "Nothing is recorded that could be corrected.");
  }
}
