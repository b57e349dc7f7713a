package se.samverkan.minutesreader.reading.items;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.minutesreader.reading.lines.Line;

/**
 * Folds lines into a paragraph: words parted at the line's end are joined, the number of a list is
 * set apart.
 */
final class Folding {

  static final Pattern LIST_NUMBER = Pattern.compile("^(\\d{1,2})[.)]\\s+(?=\\S)");

  private Folding() {}

  static Paragraph paragraph(List<Line> lines) {
    var text = new StringBuilder();
    for (Line line : lines) {
      boolean hyphen =
          text.length() > 2
              && text.charAt(text.length() - 1) == '-'
              && Character.isLetter(text.charAt(text.length() - 2))
              && line.startsLowerCase()
              && !line.text().startsWith("och ")
              && !line.text().startsWith("eller ");
      if (hyphen) {
        text.setLength(text.length() - 1);
      } else if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(line.table() ? String.join(" | ", line.cells()) : line.text());
    }
    String whole = text.toString();
    Matcher numbered = LIST_NUMBER.matcher(whole);
    String number = numbered.find() ? numbered.group(1) : null;
    return new Paragraph(
        number == null ? whole : whole.substring(numbered.end()),
        lines.getFirst().bullet(),
        number,
        lines.getFirst().number(),
        lines.getLast().number());
  }
}
