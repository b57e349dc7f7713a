package se.samverkan.followups.answers;

import se.samverkan.followups.FollowUpStatus;

/**
 * How many assignments there are.
 *
 * @param open those overdue among them
 */
public record FollowUpCounts(long open, long overdue, long done, long dropped, long all) {

  static final FollowUpCounts NONE = new FollowUpCounts(0, 0, 0, 0, 0);

  /**
   * Of as many that stand alike.
   *
   * @param dueBefore they were due before today
   */
  static FollowUpCounts of(FollowUpStatus status, boolean dueBefore, long count) {
    return switch (status) {
      case OPEN -> new FollowUpCounts(count, dueBefore ? count : 0, 0, 0, count);
      case DONE -> new FollowUpCounts(0, 0, count, 0, count);
      case DROPPED -> new FollowUpCounts(0, 0, 0, count, count);
    };
  }

  FollowUpCounts and(FollowUpCounts others) {
    return new FollowUpCounts(
        open + others.open,
        overdue + others.overdue,
        done + others.done,
        dropped + others.dropped,
        all + others.all);
  }

  long with(AskedStatus asked) {
    return switch (asked) {
      case OPEN -> open;
      case OVERDUE -> overdue;
      case DONE -> done;
      case DROPPED -> dropped;
      case ALL -> all;
    };
  }
}
