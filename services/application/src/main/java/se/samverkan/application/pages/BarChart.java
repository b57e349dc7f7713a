package se.samverkan.application.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars side by side in groups, laid out in the units of an SVG of 720 by 240. Colours come from the
 * style sheet, by the class of a series; the numbers stand in a table beside the picture.
 */
record BarChart(
    List<String> groups,
    List<Series> series,
    List<Bar> bars,
    List<Label> labels,
    List<Line> lines) {

  private static final double LEFT = 44;
  private static final double TOP = 12;
  private static final double WIDTH = 668;
  private static final double HEIGHT = 196;
  private static final int MOST_LINES = 5;

  /**
   * One kind of bar.
   *
   * @param name the key of its words
   * @param values one for each group
   */
  record Series(String name, String style, List<Long> values) {}

  /** A bar of a series. */
  record Bar(String style, double x, double y, double width, double height) {}

  /** The name of a group under its bars. */
  record Label(String text, double x) {}

  /** A line across, with the number that it stands for. */
  record Line(long value, double y) {}

  static BarChart of(List<String> groups, List<Series> series) {
    long most =
        Math.max(
            1, series.stream().flatMap(s -> s.values().stream()).mapToLong(v -> v).max().orElse(1));
    long step = step(most);
    long top = (most + step - 1) / step * step;
    double slot = WIDTH / Math.max(1, groups.size());
    double width = Math.min(28, slot * 0.8 / series.size());
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      double middle = LEFT + slot * (group + 0.5);
      double x = middle - width * series.size() / 2;
      labels.add(new Label(groups.get(group), middle));
      for (Series one : series) {
        double height = HEIGHT * one.values().get(group) / top;
        bars.add(new Bar(one.style(), x, TOP + HEIGHT - height, width - 1.5, height));
        x += width;
      }
    }
    return new BarChart(groups, series, bars, labels, lines(top, step));
  }

  private static List<Line> lines(long top, long step) {
    List<Line> lines = new ArrayList<>();
    for (long value = 0; value <= top; value += step) {
      lines.add(new Line(value, TOP + HEIGHT - HEIGHT * value / top));
    }
    return lines;
  }

  /** A round number that gives at most five lines. */
  private static long step(long most) {
    long unit = 1;
    while (true) {
      for (long factor : new long[] {1, 2, 5}) {
        if (factor * unit * (MOST_LINES - 1) >= most) {
          return factor * unit;
        }
      }
      unit *= 10;
    }
  }
}
