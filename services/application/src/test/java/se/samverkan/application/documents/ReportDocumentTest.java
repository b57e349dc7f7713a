package se.samverkan.application.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.annualreports.facts.MeetingState;
import se.samverkan.annualreports.facts.ReportFacts;
import se.samverkan.annualreports.facts.Source;
import se.samverkan.annualreports.report.AnnualReport;
import se.samverkan.annualreports.report.AssignmentsOfYear;
import se.samverkan.annualreports.report.ComparedYears;
import se.samverkan.annualreports.report.DecisionsOfYear;
import se.samverkan.annualreports.report.FiguresOfYear;
import se.samverkan.annualreports.report.MeetingsOfYear;
import se.samverkan.annualreports.report.Named;
import se.samverkan.annualreports.report.OrganisationAttendance;
import se.samverkan.annualreports.report.Presence;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Chart;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.docx.Docx;
import se.samverkan.documents.pdf.Conformance;
import se.samverkan.documents.pdf.Pdf;
import se.samverkan.events.annualreports.ReportSection;
import se.samverkan.events.decisions.DecisionOutcome;

class ReportDocumentTest {

  private static final Source SOURCE = new Source("sekreteraren", null, null);

  @ParameterizedTest
  @EnumSource(Wording.class)
  void aYearWithoutAnythingIsAReportToo(Wording words) throws Exception {
    Document document = new ReportDocument(report(0, 0), null, words).document();
    Conformance.isArchivalAndAccessible(Pdf.of(document));
    assertThat(Docx.of(document)).isNotEmpty();
    assertThat(headings(document.blocks())).hasSize(8);
  }

  @Test
  void aYearOfManyMeetingsAndDecisionsIsArchivalToo() throws Exception {
    Document document = new ReportDocument(report(20, 1500), null, Wording.SWEDISH).document();
    Conformance.isArchivalAndAccessible(Pdf.of(document));
    assertThat(document.blocks())
        .contains(Paragraph.note("De första 1\u00a0000 av 1\u00a0500; alla finns i systemet."));
  }

  @Test
  void everyMeetingHasAColumnAndNoTableIsTooWide() {
    List<Table> tables =
        new ReportDocument(report(20, 0), null, Wording.SWEDISH)
            .document().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().equals("Närvaro per möte"))
                .toList();
    assertThat(tables).extracting(table -> table.columns().size()).containsExactly(9, 9, 5);
    assertThat(tables).allMatch(table -> table.rows().size() == 60);
  }

  @Test
  void behindEveryChartStandsItsTable() {
    List<Block> blocks =
        new ReportDocument(report(2, 3), null, Wording.SWEDISH).document().blocks();
    List<Integer> charts =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i) instanceof Chart)
            .boxed()
            .toList();
    assertThat(charts)
        .extracting(i -> ((Chart) blocks.get(i)).title())
        .containsExactly("Jämfört med året före", "Beslut efter utfall");
    assertThat(charts).allMatch(i -> blocks.get(i + 1) instanceof Table);
  }

  @Test
  void theCommentsStandBelowTheHeadingOfTheirSection() {
    List<Block> blocks =
        new ReportDocument(report(1, 1), null, Wording.SWEDISH).document().blocks();
    int heading = blocks.indexOf(new Heading(2, "Beslut"));
    assertThat(blocks.get(heading + 1)).isEqualTo(Paragraph.of("Ett stycke."));
    assertThat(blocks.get(heading + 2)).isEqualTo(Paragraph.of("Ett till."));
  }

  @Test
  void anIssuedReportSaysWhichVersionItIs() {
    var version =
        new ReportFacts.Version(
            2,
            LocalDate.of(2026, 1, 20),
            Instant.parse("2026-01-20T08:00:00Z"),
            "sekreteraren",
            "r.json",
            "application/json",
            1,
            "0");
    Document document = new ReportDocument(report(1, 1), version, Wording.SWEDISH).document();
    assertThat(document.date()).isEqualTo(LocalDate.of(2026, 1, 20));
    assertThat(document.blocks())
        .filteredOn(Paragraph.class::isInstance)
        .map(each -> ((Paragraph) each).text().words())
        .contains("Version 2, utgiven 20 januari 2026. Så som det stod den 31 december 2025.");
  }

  private static List<Block> headings(List<Block> blocks) {
    return blocks.stream().filter(Heading.class::isInstance).toList();
  }

  private static AnnualReport report(int meetings, int decisions) {
    var figures = new FiguresOfYear(2025, meetings, 0, decisions, 0, 0, 0, 0, 0, 0);
    return new AnnualReport(
        new Named("body_ledning", "Ledningsgruppen"),
        2025,
        LocalDate.of(2025, 12, 31),
        true,
        List.of(new ReportFacts.Comment(ReportSection.DECISIONS, "Ett stycke.\n\nEtt till.")),
        new MeetingsOfYear(
            meetings,
            0,
            0,
            IntStream.range(0, meetings).mapToObj(ReportDocumentTest::meeting).toList()),
        meetings == 0
            ? List.of()
            : IntStream.range(0, 60).mapToObj(i -> attendance(i, meetings)).toList(),
        new DecisionsOfYear(
            decisions,
            decisions == 0
                ? List.of()
                : List.of(new DecisionsOfYear.OutcomeCount(DecisionOutcome.APPROVED, decisions)),
            decisions,
            IntStream.range(0, decisions).mapToObj(ReportDocumentTest::decision).toList(),
            null,
            List.of()),
        new AssignmentsOfYear(0, 0, 0, 0, 0, 0, 0, 0, null, List.of(), 0, List.of(), null),
        List.of(),
        new ComparedYears(figures, new FiguresOfYear(2024, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
        List.of(),
        List.of());
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2025, 1, 8).plusDays(number * 14L);
  }

  private static MeetingsOfYear.Line meeting(int number) {
    return new MeetingsOfYear.Line(
        "meeting_" + number,
        day(number),
        String.valueOf(number + 1),
        null,
        null,
        "Sal " + number,
        MeetingState.HELD,
        null,
        List.of(),
        List.of(),
        List.of(),
        SOURCE);
  }

  private static OrganisationAttendance attendance(int number, int meetings) {
    return new OrganisationAttendance(
        new Named("organisation_" + number, "Kommun med ett mycket långt namn " + number),
        meetings,
        0,
        0,
        0,
        IntStream.range(0, meetings)
            .mapToObj(
                i ->
                    new OrganisationAttendance.AtMeeting(
                        "meeting_" + i, day(i), Presence.PRESENT, 1))
            .toList());
  }

  private static DecisionsOfYear.Line decision(int number) {
    return new DecisionsOfYear.Line(
        "decision_" + number,
        day(number % 20),
        "meeting_" + number % 20,
        "item_" + number,
        "§ " + number,
        "Samverkansavtal om räddningstjänst",
        String.valueOf(number),
        "Förslaget godkänns och överlämnas till samarbetskommittén för beslut.",
        DecisionOutcome.APPROVED,
        null,
        List.of(),
        SOURCE);
  }
}
