package se.samverkan.calendars.icalendar;

import java.util.regex.Pattern;

/** How texts are written in content lines (RFC 5545, 3.1, 3.2 and 3.3.11). */
final class Texts {

  private static final int MOST_OCTETS = 75;
  private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\n\u2028\u2029\u0085]");
  private static final Pattern OTHER_CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

  private Texts() {}

  /** The value of a property of type TEXT. */
  static String value(String text) {
    return clean(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /** The value of a parameter, in quotation marks, which it cannot hold itself. */
  static String parameter(String text) {
    return '"' + clean(text).replace('"', '\'').replace('\n', ' ').replace('\t', ' ') + '"';
  }

  /** A content line in pieces of at most 75 octets, none of which cuts a character. */
  static String folded(String line) {
    var folded = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int character = line.codePointAt(i);
      int width = width(character);
      if (octets + width > MOST_OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets += width;
    }
    return folded.append("\r\n").toString();
  }

  private static String clean(String text) {
    return OTHER_CONTROLS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll(" ");
  }

  private static int width(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
