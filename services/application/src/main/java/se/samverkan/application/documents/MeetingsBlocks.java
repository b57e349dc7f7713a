package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.annualreports.report.MeetingsOfYear;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/** The meetings of a year. */
record MeetingsBlocks(MeetingsOfYear meetings, Wording words) {

  List<Block> blocks() {
    if (meetings.list().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            words
                    .of("Hållna möten: %d. Inställda: %d.", "Meetings held: %d. Cancelled: %d.")
                    .formatted(meetings.held(), meetings.cancelled())
                + (meetings.toCome() == 0
                    ? ""
                    : words.of(" Kommande: %d.", " To come: %d.").formatted(meetings.toCome()))));
    blocks.add(
        new Table(
            words.of("Årets möten", "The meetings of the year"),
            List.of(
                Column.text(words.of("Datum", "Date"), 24),
                Column.text(words.of("Nummer", "Number"), 12),
                Column.text(words.of("Plats", "Place"), 24),
                Column.text(words.of("Läge", "State"), 20),
                Column.text(words.of("Gäster och tjänstepersoner", "Guests and staff"), 20)),
            meetings.list().stream().map(this::row).toList()));
    return blocks;
  }

  private List<Text> row(MeetingsOfYear.Line line) {
    String because = line.cancelledBecause();
    return Lines.row(
        (words.date(line.date()) + "\n" + words.hours(line.start(), line.end())).strip(),
        line.number() == null ? "–" : line.number(),
        line.place() == null ? "–" : line.place(),
        new Terms(words).of(line.state())
            + (because == null ? "" : ": " + because)
            + (line.corrections().isEmpty() ? "" : words.of(" (rättat)", " (corrected)")),
        Lines.joined(
            Stream.concat(line.guests().stream(), line.staff().stream())
                .map(each -> each.person().name())));
  }
}
