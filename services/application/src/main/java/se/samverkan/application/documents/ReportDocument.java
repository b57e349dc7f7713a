package se.samverkan.application.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.ReportFacts;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Text;
import se.samverkan.events.annualreports.ReportSection;

/**
 * A year-end report.
 *
 * @param issued as which version it was issued; null for one that is made of what is known now
 */
record ReportDocument(AnnualReport report, ReportFacts.@Nullable Version issued, Wording words) {

  Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.marked(standing()));
    comments(ReportSection.WHOLE).forEach(blocks::add);
    section(
        blocks,
        ReportSection.COMPARISON,
        words.of("Året i siffror", "The year in figures"),
        new FiguresBlocks(report, words).blocks());
    section(
        blocks,
        ReportSection.MEETINGS,
        words.of("Möten", "Meetings"),
        new MeetingsBlocks(report.meetings(), words).blocks());
    section(
        blocks,
        ReportSection.ATTENDANCE,
        words.of("Närvaro", "Attendance"),
        new AttendanceBlocks(report.attendance(), words).blocks());
    section(
        blocks,
        ReportSection.DECISIONS,
        words.of("Beslut", "Decisions"),
        new DecisionsBlocks(report.decisions(), words).blocks());
    section(
        blocks,
        ReportSection.ASSIGNMENTS,
        words.of("Uppdrag", "Assignments"),
        new AssignmentsBlocks(report.assignments(), words).blocks());
    section(
        blocks,
        ReportSection.TABLED_ITEMS,
        words.of("Bordlagda ärenden", "Tabled items"),
        new MattersBlocks(report, words).tabled());
    section(
        blocks,
        ReportSection.MATTERS,
        words.of("Ärenden", "Matters"),
        new MattersBlocks(report, words).matters());
    section(
        blocks,
        ReportSection.WORK_PLANS,
        words.of("Verksamhetsplan", "Work plan"),
        report.workPlans().stream()
            .flatMap(plan -> new WorkPlanBlocks(plan, words).blocks().stream())
            .toList());
    return new Document(
        words.locale(),
        words.of("Årsredovisning ", "Annual report ") + report.year(),
        report.body().name(),
        issued == null ? report.asOf() : issued.issuedOn(),
        words.page(),
        blocks);
  }

  private Text standing() {
    LocalDate asOf = report.asOf();
    String day =
        words.of("Så som det stod den ", "As things stood on ")
            + words.date(asOf)
            + (report.yearIsOver()
                ? "."
                : words.of("; året är inte slut.", "; the year is not over."));
    return issued == null
        ? Text.led(words.of("Inte utgiven.", "Not issued."), day)
        : Text.led(
            words
                .of("Version %d, utgiven %s.", "Version %d, issued %s.")
                .formatted(issued.version(), words.date(issued.issuedOn())),
            day);
  }

  private void section(
      List<Block> blocks, ReportSection section, String heading, List<? extends Block> content) {
    List<Paragraph> comments = comments(section);
    blocks.add(new Heading(2, heading));
    blocks.addAll(comments);
    if (content.isEmpty() && comments.isEmpty()) {
      blocks.add(Paragraph.of(words.of("Inget att redovisa.", "Nothing to report.")));
    }
    blocks.addAll(content);
  }

  private List<Paragraph> comments(ReportSection section) {
    return report.comments().stream()
        .filter(comment -> comment.section() == section)
        .flatMap(comment -> Lines.paragraphs(comment.text()).stream())
        .toList();
  }
}
