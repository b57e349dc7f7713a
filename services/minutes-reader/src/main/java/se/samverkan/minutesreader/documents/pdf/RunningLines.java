package se.samverkan.minutesreader.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes away what stands in the margin of page after page: page counters everywhere, headers and
 * footers after their first occurrence. What stands at the foot comes after all other text.
 */
final class RunningLines {

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?i)(sida|sid\\.?|page)?\\s*-?\\s*\\d+\\s*(\\(\\s*\\d+\\s*\\)|av \\d+|/\\s*\\d+|-)?");

  /** Letters that a repeated line needs, so that a heading such as "Beslut" is never taken. */
  private static final int FEWEST_LETTERS = 8;

  private RunningLines() {}

  static List<PageLine> without(List<PageLine> lines) {
    Map<Place, Integer> counts = new HashMap<>();
    lines.stream()
        .filter(PageLine::isInMargin)
        .forEach(l -> counts.merge(place(l), 1, Integer::sum));
    Set<Place> seen = new HashSet<>();
    List<PageLine> kept = new ArrayList<>();
    List<PageLine> footers = new ArrayList<>();
    for (PageLine line : lines) {
      if (!line.isInMargin()) {
        kept.add(line);
      } else if (!COUNTER.matcher(line.text()).matches()) {
        boolean running = counts.getOrDefault(place(line), 0) > 1 && hasWords(line);
        if (!running || seen.add(place(line))) {
          (running && line.isInBottomMargin() ? footers : kept).add(withoutCounter(line));
        }
      }
    }
    kept.addAll(footers);
    return kept;
  }

  private static PageLine withoutCounter(PageLine line) {
    List<Segment> segments = line.segments();
    boolean counted = segments.size() > 1 && COUNTER.matcher(segments.getLast().text()).matches();
    return counted ? line.with(segments.subList(0, segments.size() - 1)) : line;
  }

  private static boolean hasWords(PageLine line) {
    return line.text().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  private static Place place(PageLine line) {
    return new Place(line.text().replaceAll("\\d+", "#"), Math.round(line.baseline()));
  }

  private record Place(String text, int baseline) {}
}
