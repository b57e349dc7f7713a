package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import se.samverkan.annualreports.report.DecisionsOfYear;
import se.samverkan.annualreports.report.OrganisationAttendance;
import se.samverkan.annualreports.report.OrganisationFigures;
import se.samverkan.annualreports.report.OrganisationInBody;
import se.samverkan.annualreports.report.OrganisationReport;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/** The year-end report of a member. */
record OrganisationReportDocument(OrganisationReport report, Wording words) {

  Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.marked(
            Text.led(
                words.of("Vad året innebar för medlemmen.", "What the year meant to the member."),
                words.of("Så som det stod den ", "As things stood on ")
                    + words.date(report.asOf())
                    + (report.yearIsOver()
                        ? "."
                        : words.of("; året är inte slut.", "; the year is not over.")))));
    blocks.add(new Heading(2, words.of("Året i siffror", "The year in figures")));
    blocks.addAll(figures());
    for (OrganisationInBody body : report.bodies()) {
      blocks.add(new Heading(2, body.body().name()));
      body(body, blocks);
    }
    if (report.bodies().isEmpty()) {
      blocks.add(Paragraph.of(words.of("Inget organ det året.", "A member of no body that year.")));
    }
    return new Document(
        words.locale(),
        words.of("Årsredovisning ", "Annual report ") + report.year(),
        report.organisation().name(),
        report.asOf(),
        words.page(),
        blocks);
  }

  private List<Block> figures() {
    return new ComparedFigures(
            report.year(),
            List.of(
                line(words.of("Möten i organen", "Meetings"), OrganisationFigures::meetings),
                line(words.of("– varav deltog i", "– attended"), OrganisationFigures::attended),
                line(words.of("Beslut i organen", "Decisions"), OrganisationFigures::decisions),
                line(words.of("Nya uppdrag", "New assignments"), OrganisationFigures::given),
                line(words.of("Klara uppdrag", "Assignments done"), OrganisationFigures::done),
                line(
                    words.of("Avskrivna uppdrag", "Assignments dropped"),
                    OrganisationFigures::dropped),
                line(
                    words.of("Öppna uppdrag vid årets slut", "Assignments open at the end"),
                    OrganisationFigures::open),
                line(words.of("– varav försenade", "– overdue"), OrganisationFigures::overdue)),
            words)
        .blocks();
  }

  private ComparedFigures.Line line(String name, ToIntFunction<OrganisationFigures> figure) {
    return new ComparedFigures.Line(
        name, figure.applyAsInt(report.before()), figure.applyAsInt(report.now()));
  }

  private void body(OrganisationInBody in, List<Block> blocks) {
    if (in.attendance() != null) {
      blocks.add(new Heading(3, words.of("Närvaro", "Attendance")));
      blocks.add(Paragraph.of(attended(in)));
      blocks.add(attendance(in.attendance()));
    }
    if (!in.leftToMembers().isEmpty()) {
      blocks.add(
          new Heading(3, words.of("Upp till varje medlem att ta ställning", "Left to members")));
      blocks.add(left(in.leftToMembers()));
    }
    blocks.add(new Heading(3, words.of("Uppdrag", "Assignments")));
    if (in.list().isEmpty()) {
      blocks.add(Paragraph.of(words.of("Inga uppdrag.", "No assignments.")));
    } else {
      blocks.add(AssignmentsBlocks.list(in.list(), words));
    }
  }

  private String attended(OrganisationInBody in) {
    return words
        .of("Deltog i %d av %d möten.", "Took part in %d of %d meetings.")
        .formatted(in.now().attended(), in.now().meetings());
  }

  private Table attendance(OrganisationAttendance attendance) {
    return new Table(
        "",
        List.of(
            Column.text(words.of("Möte", "Meeting"), 30),
            Column.text(words.of("Närvaro", "Attendance"), 70)),
        attendance.meetings().stream()
            .map(at -> Lines.row(words.date(at.date()), new Terms(words).of(at.presence())))
            .toList());
  }

  private Table left(List<DecisionsOfYear.Line> decisions) {
    return new Table(
        "",
        List.of(
            Column.text(words.of("Datum", "Date"), 18),
            Column.text(words.of("Punkt", "Item"), 26),
            Column.text(words.of("Beslut", "Decision"), 56)),
        decisions.stream()
            .map(
                line ->
                    Lines.row(
                        words.shortDate(line.decidedOn()),
                        line.itemNumber()
                            + (line.itemTitle() == null ? "" : " " + line.itemTitle()),
                        line.text()))
            .toList());
  }
}
