package se.samverkan.application.history;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.samverkan.application.history.HistoryEntry.Change;

/**
 * A history as comma-separated values of RFC 4180: a line for every change, and one for an event
 * that changed nothing.
 */
final class HistoryTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "recordedAt",
              "trueOn",
              "position",
              "event",
              "what",
              "corrects",
              "actor",
              "actorName",
              "role",
              "means",
              "reason",
              "sourceFile",
              "sourceLine",
              "field",
              "label",
              "about",
              "before",
              "after")
          .get();

  private HistoryTable() {}

  static String of(List<HistoryEntry> entries) {
    StringWriter text = new StringWriter();
    try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
      for (HistoryEntry entry : entries) {
        if (entry.changes().isEmpty()) {
          line(table, entry, null);
        }
        for (Change change : entry.changes()) {
          line(table, entry, change);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void line(CSVPrinter table, HistoryEntry entry, @Nullable Change change)
      throws IOException {
    table.printRecord(
        Stream.of(
                entry.recordedAt(),
                entry.trueOn(),
                entry.position(),
                entry.event(),
                entry.what(),
                entry.corrects(),
                entry.actor(),
                entry.actorName(),
                entry.role(),
                entry.means(),
                entry.reason(),
                entry.sourceFile(),
                entry.sourceLine(),
                change == null ? null : change.field(),
                change == null ? null : change.label(),
                change == null ? null : change.about(),
                change == null ? null : change.before(),
                change == null ? null : change.after())
            .map(HistoryTable::harmless));
  }

  /** A spreadsheet takes a text that begins like a formula for one. */
  private static @Nullable Object harmless(@Nullable Object value) {
    return value instanceof String text && text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : value;
  }
}
