package se.samverkan.followups.answers;

import java.time.YearMonth;

/**
 * What came in and what was closed in a month.
 *
 * @param open how many are open at the end of the month
 */
public record FlowOfMonth(YearMonth month, int given, int done, int dropped, int open) {}
