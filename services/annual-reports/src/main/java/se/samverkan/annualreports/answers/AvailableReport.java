package se.samverkan.annualreports.answers;

import se.samverkan.annualreports.report.Named;

/**
 * A body and a year in which it met or was to meet.
 *
 * @param meetings all of that year, cancelled and coming ones too
 * @param held those held among them
 */
public record AvailableReport(Named body, int year, long meetings, long held) {}
