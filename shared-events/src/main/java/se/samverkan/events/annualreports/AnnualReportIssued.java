package se.samverkan.events.annualreports;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A year-end report was issued as a version, counted from 1, that never changes again. */
@EventType(name = "annualreports.AnnualReportIssued", revision = 1)
public record AnnualReportIssued(
    String annualReportId,
    String bodyId,
    int year,
    int version,
    StoredFile file,
    LocalDate issuedOn)
    implements AnnualReportEvent {}
