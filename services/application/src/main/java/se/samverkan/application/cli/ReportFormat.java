package se.samverkan.application.cli;

/** What a report is written as, named as its files end. */
enum ReportFormat {
  pdf,
  docx,
  html,
  json;

  /** Where the report that is asked for at the address is written as this. */
  String address(String report, String language) {
    return this == json ? report : report + "." + this + "?language=" + language;
  }
}
