package se.samverkan.meetings.meeting;

import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;
import se.samverkan.platform.refusals.Rule;

/**
 * What is recorded once is not recorded again with other content.
 *
 * @param correctedBy the command that changes it
 */
record NothingElseIsRecorded(
    @Nullable Object recorded, RefusalCode otherwise, String field, String correctedBy)
    implements Rule {

  @Override
  public boolean holds() {
    return recorded == null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        otherwise, field, "Something else is recorded already; " + correctedBy + " changes it.");
  }
}
