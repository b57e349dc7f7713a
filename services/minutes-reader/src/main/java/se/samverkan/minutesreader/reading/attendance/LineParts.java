package se.samverkan.minutesreader.reading.attendance;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.minutesreader.reading.names.Names;

/**
 * Cuts a line of an attendance list at tabs, commas, semicolons, spaced dashes and "och", minding
 * brackets.
 */
final class LineParts {

  /**
   * A part and the character before it: tab, comma, semicolon, dash, or & for "och"; blank for the
   * first.
   */
  record Part(char before, String text) {}

  private LineParts() {}

  static List<Part> of(String line) {
    var parts = new ArrayList<Part>();
    int depth = 0;
    int from = 0;
    char before = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      int width = depth > 0 ? 0 : separator(line, i);
      if (width > 0) {
        add(parts, before, line.substring(from, i));
        before =
            c == ' '
                ? (line.startsWith(" och ", i) || line.startsWith(" samt ", i) ? '&' : '-')
                : c;
        i += width - 1;
        from = i + 1;
      }
    }
    add(parts, before, line.substring(from));
    return parts;
  }

  private static int separator(String line, int i) {
    char c = line.charAt(i);
    if (c == '\t' || c == ';') {
      return 1;
    }
    if (c == ',') {
      int next = i + 1;
      while (next < line.length() && line.charAt(next) == ' ') {
        next++;
      }
      boolean number =
          next < line.length()
              && (Character.isDigit(line.charAt(next)) || line.charAt(next) == '§');
      return number
              && !line.startsWith(":", next + 1)
              && !line.startsWith(" vice", next + 1)
              && !line.startsWith("e ", next + 1)
          ? 0
          : 1;
    }
    if (c == ' ') {
      if (line.startsWith(" - ", i) || line.startsWith(" – ", i) || line.startsWith(" — ", i)) {
        return 3;
      }
      int width = line.startsWith(" och ", i) ? 5 : line.startsWith(" samt ", i) ? 6 : 0;
      if (width > 0 && personFollows(line.substring(i + width))) {
        return width;
      }
    }
    return 0;
  }

  private static boolean personFollows(String rest) {
    int end = 0;
    while (end < rest.length() && ",;\t(".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return Names.beginsWithFirstName(rest) || Names.isName(rest.substring(0, end).strip());
  }

  private static void add(List<Part> parts, char before, String text) {
    String stripped = text.strip();
    if (!stripped.isEmpty()) {
      parts.add(new Part(before, stripped));
    }
  }
}
