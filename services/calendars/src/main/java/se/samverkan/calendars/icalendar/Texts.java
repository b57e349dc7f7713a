package se.samverkan.calendars.icalendar;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What ical4j leaves to whoever writes with it: it takes texts with any characters, and folds lines
 * at characters instead of octets, within a character outside the first plane if need be.
 */
final class Texts {

  private static final int MOST_OCTETS = 75;
  private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\n\u2028\u2029\u0085]");
  private static final Pattern OTHER_CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

  private Texts() {}

  /** Without characters that texts of iCalendar cannot hold, and with one kind of line end. */
  static String clean(String text) {
    return OTHER_CONTROLS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll(" ");
  }

  /** As {@link #clean}, for a parameter, which holds neither line ends nor quotation marks. */
  static String parameter(String text) {
    return clean(text).replace('"', '\'').replace('\n', ' ').replace('\t', ' ');
  }

  /** The content lines in pieces of at most 75 octets, none of which cuts a character. */
  static String folded(String unfolded) {
    return unfolded.lines().map(Texts::foldedLine).collect(Collectors.joining());
  }

  private static String foldedLine(String line) {
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
