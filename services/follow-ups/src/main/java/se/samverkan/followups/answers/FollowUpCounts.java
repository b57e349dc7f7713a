package se.samverkan.followups.answers;

/**
 * How many assignments there are.
 *
 * @param open those overdue among them
 */
public record FollowUpCounts(long open, long overdue, long done, long dropped, long all) {}
