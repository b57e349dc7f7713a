package se.samverkan.minutesreader.documents.docx;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.minutesreader.documents.docx.TextLine.Kind;
import se.samverkan.minutesreader.documents.text.TextLines;
import se.samverkan.minutesreader.documents.text.VisibleText;

/** Turns a paragraph into lines: its label, its heading mark, its line breaks. */
final class ParagraphLines {

  private final Styles styles;
  private final ListLabels labels;

  ParagraphLines(Styles styles, Numbering numbering) {
    this.styles = styles;
    this.labels = new ListLabels(numbering);
  }

  List<TextLine> of(Paragraph paragraph) {
    List<TextLine> lines = new ArrayList<>();
    String label = label(paragraph);
    String text = paragraph.text.toString();
    if (!text.isBlank() && !styles.isTableOfContents(paragraph.style)) {
      int heading = headingLevel(paragraph);
      String prefix = label.isEmpty() ? "" : label + " ";
      prefix = heading > 0 ? "#".repeat(heading) + " " + prefix : prefix;
      Kind kind = heading == 0 && !label.isEmpty() ? Kind.LIST : Kind.PARAGRAPH;
      for (String line : TextLines.of(text)) {
        String visible = VisibleText.of(line);
        String shown = heading > 0 || !label.isEmpty() ? visible.strip() : visible.stripTrailing();
        lines.add(new TextLine(prefix + shown, kind));
        prefix = "";
        kind = Kind.CONTINUED;
      }
    }
    lines.addAll(paragraph.boxes);
    return lines;
  }

  private int headingLevel(Paragraph paragraph) {
    Integer own = paragraph.outlineLevel;
    if (own != null) {
      return own > 5 ? 0 : own + 1;
    }
    return styles.headingLevel(paragraph.style);
  }

  private String label(Paragraph paragraph) {
    Integer numId = paragraph.numId != null ? paragraph.numId : styles.numId(paragraph.style);
    if (numId == null || numId == 0) {
      return "";
    }
    Integer level =
        paragraph.numLevel != null ? paragraph.numLevel : styles.numLevel(paragraph.style);
    return labels.next(numId, level != null ? level : labels.levelOf(numId, paragraph.style));
  }
}
