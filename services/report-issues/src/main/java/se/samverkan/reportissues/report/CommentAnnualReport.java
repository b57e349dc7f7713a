package se.samverkan.reportissues.report;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.annualreports.AnnualReportCommented;
import se.samverkan.events.annualreports.ReportSection;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Comment on a section of the report, instead of what was said of it before.
 *
 * @param text null or blank takes the comment away
 */
public record CommentAnnualReport(
    BodyId bodyId, int year, ReportSection section, @Nullable String text)
    implements AnnualReportCommand {

  public CommentAnnualReport {
    text = PlainText.optional("text", text, PlainText.PASSAGE);
    Rule.require(new YearIsOneThatReportsAreAbout(year));
  }

  @Override
  @TargetAggregateIdentifier
  public AnnualReportId annualReportId() {
    return AnnualReportId.of(bodyId, year);
  }

  AnnualReportCommented event() {
    return new AnnualReportCommented(annualReportId().value(), bodyId.value(), year, section, text);
  }
}
