package se.samverkan.minutesreader.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits at LF, CR LF and CR. A form feed at either end of a line falls away, so that lines keep
 * the numbers an editor shows; inside a line it begins a new one.
 */
public final class TextLines {

  private static final Pattern BREAK = Pattern.compile("\r\n|[\r\n]");

  private TextLines() {}

  public static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : BREAK.split(text, -1)) {
      lines.addAll(List.of(stripFormFeeds(line).split("\f+", -1)));
    }
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  private static String stripFormFeeds(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && line.charAt(from) == '\f') {
      from++;
    }
    while (to > from && line.charAt(to - 1) == '\f') {
      to--;
    }
    return line.substring(from, to);
  }
}
