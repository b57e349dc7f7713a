package se.samverkan.workplans.workplan;

import java.util.List;
import java.util.Set;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** A ranking names nothing twice. */
record EachIsRankedOnce(List<PutForwardId> putForwardIds) implements Rule {

  @Override
  public boolean holds() {
    return Set.copyOf(putForwardIds).size() == putForwardIds.size();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.RANKED_TWICE,
        "putForwardIds",
        "A ranking names each activity that was put forward at most once.");
  }
}
