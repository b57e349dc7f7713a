package se.samverkan.events.annualreports;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * A section of a year-end report has this comment, in the place of any before; without a text it
 * has none any more.
 */
@EventType(name = "annualreports.AnnualReportCommented", revision = 1)
public record AnnualReportCommented(
    String annualReportId, String bodyId, int year, ReportSection section, @Nullable String text)
    implements AnnualReportEvent {}
