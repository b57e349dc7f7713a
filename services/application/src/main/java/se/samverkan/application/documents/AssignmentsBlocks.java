package se.samverkan.application.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.annualreports.report.AssignmentLine;
import se.samverkan.annualreports.report.AssignmentsOfYear;
import se.samverkan.annualreports.report.OrganisationAssignments;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Chart;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/** What came of assignments in a year. */
record AssignmentsBlocks(AssignmentsOfYear assignments, Wording words) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (assignments.total() == 0 && assignments.perOrganisation().isEmpty()) {
      return blocks;
    }
    Double median = assignments.medianDaysToReport();
    blocks.add(
        new Lines()
            .fact(
                words.of("Från tidigare år", "Carried over"),
                words.number(assignments.carriedOver()))
            .fact(words.of("Givna under året", "Given"), words.number(assignments.given()))
            .fact(
                words.of("Klara", "Done"), of(assignments.done(), assignments.doneOfCarriedOver()))
            .fact(words.of("Avskrivna", "Dropped"), words.number(assignments.dropped()))
            .fact(
                words.of("Öppna vid årets slut", "Open at the end"),
                of(assignments.open(), assignments.openOfCarriedOver()))
            .fact(
                words.of("Varav försenade", "Of these overdue"),
                words.number(assignments.overdue()))
            .fact(
                words.of("Från givet till klart", "From given to done"),
                median == null ? null : days(median))
            .facts());
    if (!assignments.perOrganisation().isEmpty()) {
      chart().forEach(blocks::add);
      blocks.add(perOrganisation());
    }
    if (!assignments.list().isEmpty()) {
      blocks.add(new Heading(3, words.of("Alla uppdrag", "All assignments")));
      blocks.addAll(Listed.note(assignments.list().size(), assignments.total(), words));
      blocks.add(list(assignments.list(), words));
    }
    return blocks;
  }

  private String of(int all, int carriedOver) {
    return words.number(all)
        + (carriedOver == 0
            ? ""
            : words
                .of(", varav %s från tidigare år", ", %s of them carried over")
                .formatted(words.number(carriedOver)));
  }

  private String days(double median) {
    String number = BigDecimal.valueOf(median).stripTrailingZeros().toPlainString();
    return words
        .of("%s dagar (median)", "%s days (median)")
        .formatted(words == Wording.SWEDISH ? number.replace('.', ',') : number);
  }

  private Stream<Chart> chart() {
    List<OrganisationAssignments> all = assignments.perOrganisation();
    return new Bars(words)
        .stacked(
            words.of("Hur det gick med uppdragen", "What came of the assignments"),
            all.stream().map(each -> each.organisation().name()).toList(),
            List.of(
                Bars.series(words.of("Klara", "Done"), all, OrganisationAssignments::done),
                Bars.series(
                    words.of("Öppna, ej försenade", "Open, not overdue"),
                    all,
                    each -> each.open() - each.overdue()),
                Bars.series(
                    words.of("Försenade", "Overdue"), all, OrganisationAssignments::overdue),
                Bars.series(
                    words.of("Avskrivna", "Dropped"), all, OrganisationAssignments::dropped)));
  }

  private Table perOrganisation() {
    return new Table(
        words.of("Uppdrag per organisation", "Assignments per organisation"),
        List.of(
            Column.text(words.of("Organisation", "Organisation"), 25),
            Column.figures(words.of("Tidigare år", "Carried over"), 13),
            Column.figures(words.of("Givna", "Given"), 11),
            Column.figures(words.of("Klara", "Done"), 11),
            Column.figures(words.of("Avskrivna", "Dropped"), 15),
            Column.figures(words.of("Öppna", "Open"), 11),
            Column.figures(words.of("Försenade", "Overdue"), 14)),
        assignments.perOrganisation().stream()
            .map(
                each ->
                    Lines.row(
                        each.organisation().name(),
                        words.number(each.carriedOver()),
                        words.number(each.given()),
                        words.number(each.done()),
                        words.number(each.dropped()),
                        words.number(each.open()),
                        words.number(each.overdue())))
            .toList());
  }

  static Table list(List<AssignmentLine> list, Wording words) {
    return new Table(
        "",
        List.of(
            Column.text(words.of("Uppdrag", "Assignment"), 38),
            Column.text(words.of("Vem", "Who"), 22),
            Column.text(words.of("Givet", "Given"), 13),
            Column.text(words.of("Redovisas", "Due"), 14),
            Column.text(words.of("Läge", "State"), 13)),
        list.stream().limit(DecisionsBlocks.LISTED).map(line -> row(line, words)).toList());
  }

  private static List<Text> row(AssignmentLine line, Wording words) {
    var closed = line.closedOn();
    String period = line.duePeriod();
    return Lines.row(
        line.task() + (line.corrections().isEmpty() ? "" : words.of(" (rättat)", " (corrected)")),
        Lines.joined(line.assignees().stream().map(AssignmentLine.ShownAssignee::name)),
        words.shortDate(line.givenOn()),
        words.shortDateOr(line.dueOn(), period == null ? "–" : period),
        new Terms(words).of(line.state()) + (closed == null ? "" : " " + words.shortDate(closed)));
  }
}
