package se.samverkan.minutesreader.documents.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes away what stands in the margin of page after page: page counters everywhere, headers and
 * footers after their first occurrence.
 */
final class RunningLines {

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?i)(sida|sid\\.?|page)?\\s*-?\\s*\\d+\\s*(\\(\\s*\\d+\\s*\\)|av \\d+|/\\s*\\d+|-)?");

  /** Letters that a repeated line needs, so that a heading such as "Beslut" is never taken. */
  private static final int FEWEST_LETTERS = 8;

  private RunningLines() {}

  static List<PageLine> without(List<PageLine> lines) {
    Set<Place> seen = new HashSet<>();
    List<PageLine> kept = new ArrayList<>();
    for (PageLine line : lines) {
      if (!line.isInMargin() || !isRunning(line, seen)) {
        kept.add(line.isInMargin() ? withoutCounter(line) : line);
      }
    }
    return kept;
  }

  private static PageLine withoutCounter(PageLine line) {
    List<Segment> segments = line.segments();
    boolean counted = segments.size() > 1 && COUNTER.matcher(segments.getLast().text()).matches();
    return counted ? line.with(segments.subList(0, segments.size() - 1)) : line;
  }

  private static boolean isRunning(PageLine line, Set<Place> seen) {
    String text = line.text();
    if (COUNTER.matcher(text).matches()) {
      return true;
    }
    boolean first = seen.add(new Place(text.replaceAll("\\d+", "#"), Math.round(line.baseline())));
    return !first && text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  private record Place(String text, int baseline) {}
}
