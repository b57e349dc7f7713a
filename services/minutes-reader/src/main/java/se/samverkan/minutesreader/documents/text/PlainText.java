package se.samverkan.minutesreader.documents.text;

import static se.samverkan.minutesreader.documents.UnreadableReason.NOT_TEXT;
import static se.samverkan.minutesreader.documents.UnreadableReason.TOO_LARGE;

import java.util.List;
import se.samverkan.minutesreader.documents.DocumentLimits;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.documents.UnreadableDocument;

/** The lines of a text file. */
public final class PlainText {

  /** Above this share of control characters a file is taken for binary. */
  private static final double MOST_CONTROLS = 0.02;

  private PlainText() {}

  public static List<String> lines(SourceFile source) throws UnreadableDocument {
    String text = TextEncoding.decode(source.content());
    long controls = text.chars().filter(VisibleText::isControl).count();
    if (controls > text.length() * MOST_CONTROLS) {
      throw source.unreadable(NOT_TEXT);
    }
    if (text.chars().filter(PlainText::endsLine).count() > DocumentLimits.LINES) {
      throw source.unreadable(
          TOO_LARGE, DocumentLimits.LINES + " lines", DocumentLimits.LINES + " rader");
    }
    List<String> lines = TextLines.of(text).stream().map(VisibleText::of).toList();
    if (lines.stream().anyMatch(line -> line.length() > DocumentLimits.LINE)) {
      throw source.unreadable(NOT_TEXT);
    }
    return lines;
  }

  private static boolean endsLine(int character) {
    return character == '\n' || character == '\r' || character == '\f';
  }
}
