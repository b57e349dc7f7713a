package se.samverkan.application.cli;

/** What a report is written as, named as its files end. */
enum ReportFormat {
  pdf,
  docx,
  html
}
