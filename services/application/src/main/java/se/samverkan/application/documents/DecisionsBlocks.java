package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.Correction;
import se.samverkan.annualreports.report.DecisionsOfYear;
import se.samverkan.annualreports.report.DecisionsOfYear.OutcomeCount;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/** What was decided in a year. */
record DecisionsBlocks(DecisionsOfYear decisions, Wording words) {

  /** A list in a document has so many rows at most; all of them are in the report as JSON. */
  static final int LISTED = 1000;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (decisions.total() == 0) {
      return blocks;
    }
    new Bars(words)
        .beside(
            words.of("Beslut efter utfall", "Decisions by outcome"),
            decisions.byOutcome().stream()
                .map(each -> new Terms(words).of(each.outcome()))
                .toList(),
            List.of(
                Bars.series(
                    words.of("Antal", "Number"), decisions.byOutcome(), OutcomeCount::count)))
        .forEach(blocks::add);
    blocks.add(
        new Table(
            Bars.caption(blocks, words.of("Beslut efter utfall", "Decisions by outcome"), words),
            List.of(
                Column.text(words.of("Utfall", "Outcome"), 70),
                Column.figures(words.of("Antal", "Number"), 30)),
            decisions.byOutcome().stream()
                .map(
                    each ->
                        Lines.row(new Terms(words).of(each.outcome()), words.number(each.count())))
                .toList()));
    if (!decisions.list().isEmpty()) {
      blocks.add(new Heading(3, words.of("Beslut på möten", "Decisions at meetings")));
      blocks.addAll(Listed.note(decisions.list().size(), decisions.atMeetings(), words));
      blocks.add(
          table(
              words.of("Punkt", "Item"),
              decisions.list().stream().limit(LISTED).map(this::row).toList()));
    }
    if (!decisions.betweenMeetings().isEmpty()) {
      blocks.add(new Heading(3, words.of("Beslut mellan möten", "Decisions between meetings")));
      blocks.add(
          table(
              words.of("Röster", "Votes"),
              decisions.betweenMeetings().stream().map(this::row).toList()));
      blocks.add(
          Paragraph.note(
              words.of(
                  "Röster: för–emot, och hur många som avstod.",
                  "Votes: in favour–against, and how many abstained.")));
    }
    return blocks;
  }

  private Table table(String where, List<List<Text>> rows) {
    return new Table(
        "",
        List.of(
            Column.text(words.of("Datum", "Date"), 17),
            Column.text(where, 22),
            Column.text(words.of("Beslut", "Decision"), 43),
            Column.text(words.of("Utfall", "Outcome"), 18)),
        rows);
  }

  private List<Text> row(DecisionsOfYear.Line line) {
    String title = line.itemTitle();
    return Lines.row(
        words.shortDate(line.decidedOn()),
        line.itemNumber() + (title == null ? "" : " " + title),
        decided(line.number(), line.text(), line.corrections()),
        new Terms(words).of(line.outcome()));
  }

  private List<Text> row(DecisionsOfYear.CarriedLine line) {
    var votes = line.votes();
    return Lines.row(
        words.shortDate(line.carriedOn()),
        "%d–%d, %d".formatted(votes.inFavour(), votes.against(), votes.abstained()),
        decided(line.number(), line.text(), line.corrections()),
        new Terms(words).of(line.outcome()));
  }

  private String decided(@Nullable String number, String text, List<Correction> corrections) {
    String reasons = Lines.joined(corrections.stream().map(Correction::reason));
    return (number == null ? "" : number + ": ")
        + text
        + (reasons.isEmpty() ? "" : words.of(" (rättat: ", " (corrected: ") + reasons + ")");
  }
}
