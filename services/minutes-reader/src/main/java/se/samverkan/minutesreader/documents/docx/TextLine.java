package se.samverkan.minutesreader.documents.docx;

import java.util.ArrayList;
import java.util.List;

/** One line on its way out, with what decides about the empty lines around it. */
record TextLine(String text, Kind kind) {

  enum Kind {
    PARAGRAPH,
    /** Follows the line before without a paragraph's end between them. */
    CONTINUED,
    LIST,
    ROW
  }

  /** Paragraphs stand apart; rows, tabbed lines and the points of a list stand together. */
  static List<String> write(List<TextLine> lines) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (i > 0 && line.standsApartFrom(lines.get(i - 1))) {
        written.add("");
      }
      written.add(line.text);
    }
    return written;
  }

  private boolean standsApartFrom(TextLine before) {
    return switch (kind) {
      case CONTINUED -> false;
      case LIST -> before.kind != Kind.LIST && before.kind != Kind.CONTINUED;
      case ROW -> before.kind != Kind.ROW;
      case PARAGRAPH -> !(text.contains("\t") && before.text.contains("\t"));
    };
  }
}
