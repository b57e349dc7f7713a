package se.samverkan.reportissues.report;

import se.samverkan.platform.ids.TypedId;

/** Identifies a year-end report; a body has one for a year, so these two say which. */
public record AnnualReportId(String value) implements TypedId {

  public AnnualReportId {
    TypedId.require("annualreport", value);
  }

  /** The id of the only report that the body has for the year. */
  public static AnnualReportId of(BodyId bodyId, int year) {
    return new AnnualReportId(
        TypedId.derived("annualreport", bodyId.value(), String.valueOf(year)));
  }

  @Override
  public String toString() {
    return value;
  }
}
