package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.application.history.HistoryEntry;
import se.samverkan.application.history.HistoryEntry.Change;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Bullets;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Text;

/** All that was recorded of a decision, the first first, with what had been said before. */
record ExtractHistory(List<HistoryEntry> history, Wording words) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, words.of("Hela historiken", "The whole history")));
    history.forEach(entry -> blocks.addAll(blocks(entry)));
    return blocks;
  }

  private List<Block> blocks(HistoryEntry entry) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Heading(
            3, (entry.corrects() ? words.of("Rättelse: ", "Correction: ") : "") + entry.what()));
    blocks.add(
        Paragraph.note(
            words
                .of("Antecknat %s av %s som %s.", "Recorded %s by %s as %s.")
                .formatted(
                    ExtractDocument.moment(entry.recordedAt(), words),
                    entry.actorName(),
                    new Terms(words).role(entry.role()))));
    if (entry.reason() != null) {
      blocks.add(Paragraph.of(Text.led(words.of("Skäl:", "Reason:"), entry.reason())));
    }
    List<Text> changes = entry.changes().stream().map(this::line).toList();
    if (!changes.isEmpty()) {
      blocks.add(Bullets.of(changes));
    }
    return blocks;
  }

  private Text line(Change change) {
    String before = change.before();
    String after = change.after();
    String now = after == null ? words.of("inte längre angivet", "no longer said") : after;
    return Text.led(
        change.label() + ":",
        before == null
            ? now
            : words.of("”%s” i stället för ”%s”", "“%s” in place of “%s”").formatted(now, before));
  }
}
