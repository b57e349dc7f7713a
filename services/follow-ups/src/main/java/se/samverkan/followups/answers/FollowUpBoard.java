package se.samverkan.followups.answers;

import java.util.List;
import se.samverkan.platform.readmodels.Page;

/**
 * A part of the list with the figures of the whole of it.
 *
 * @param soon how many are open and not overdue, but due before the day that was asked about
 * @param flow the twelve months of a year, in order
 */
public record FollowUpBoard(
    Page<ShownFollowUp> list, FollowUpCounts counts, long soon, List<FlowOfMonth> flow) {

  public FollowUpBoard {
    flow = List.copyOf(flow);
  }
}
