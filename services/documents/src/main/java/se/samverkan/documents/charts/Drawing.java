package se.samverkan.documents.charts;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.documents.content.Chart;

/** Where the bars and words of a chart stand, in points from the upper left corner. */
public record Drawing(double height, List<Bar> bars, List<Word> words) {

  /** Between the margins of a page. */
  public static final double WIDTH = 464;

  /** So many groups fit on a page. */
  public static final int MOST_GROUPS = 30;

  public static final double SIZE = 8.5;

  /** In the order of the series; apart also where colours are not seen. */
  private static final List<String> FILLS = List.of("#14506b", "#9cc7dc", "#e39a2d", "#f3ddb8");

  private static final double NAMES = 150;
  private static final double RIGHT = 30;
  private static final double LEGEND = 20;
  private static final double THICK = 9;
  private static final double STACKED_THICK = 12;
  private static final double BETWEEN = 7;
  private static final double BASELINE = 0.74;

  public Drawing {
    bars = List.copyOf(bars);
    words = List.copyOf(words);
  }

  /** A bar, filled with a colour that is written as in style sheets. */
  public record Bar(double x, double y, double width, double height, String fill) {}

  /**
   * Words.
   *
   * @param x where they begin, or end
   * @param y of the line they stand on
   */
  public record Word(String text, double x, double y, boolean ends) {}

  /** Lays a chart out. */
  public static Drawing of(Chart chart) {
    List<Bar> bars = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    legend(chart, bars, words);
    double unit = (WIDTH - NAMES - RIGHT) / Math.max(1, longest(chart));
    int rows = chart.stacked() ? 1 : chart.series().size();
    double thick = chart.stacked() ? STACKED_THICK : THICK;
    double y = LEGEND;
    for (int group = 0; group < chart.groups().size(); group++) {
      double middle = y + rows * thick / 2;
      words.add(
          new Word(
              Lettering.fitted(chart.groups().get(group), NAMES - 8),
              NAMES - 6,
              middle + SIZE / 3,
              true));
      if (chart.stacked()) {
        stacked(chart, group, y, unit, bars, words);
      } else {
        beside(chart, group, y, unit, bars, words);
      }
      y += rows * thick + BETWEEN;
    }
    return new Drawing(y, bars, words);
  }

  private static void legend(Chart chart, List<Bar> bars, List<Word> words) {
    double x = NAMES;
    for (int i = 0; i < chart.series().size(); i++) {
      String name = chart.series().get(i).name();
      bars.add(new Bar(x, 1, THICK, THICK, fill(i)));
      words.add(new Word(name, x + THICK + 4, 1 + THICK * BASELINE + 1, false));
      x += THICK + 4 + Lettering.width(name) + 14;
    }
  }

  private static void beside(
      Chart chart, int group, double y, double unit, List<Bar> bars, List<Word> words) {
    for (int i = 0; i < chart.series().size(); i++) {
      long value = chart.series().get(i).values().get(group);
      double top = y + i * THICK;
      bar(bars, NAMES, top, value * unit, THICK, i);
      words.add(
          new Word(
              String.valueOf(value), NAMES + value * unit + 4, top + THICK * BASELINE + 1, false));
    }
  }

  private static void stacked(
      Chart chart, int group, double y, double unit, List<Bar> bars, List<Word> words) {
    double x = NAMES;
    long sum = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      long value = chart.series().get(i).values().get(group);
      bar(bars, x, y, value * unit, STACKED_THICK, i);
      x += value * unit;
      sum += value;
    }
    words.add(new Word(String.valueOf(sum), x + 4, y + STACKED_THICK * BASELINE, false));
  }

  private static void bar(
      List<Bar> bars, double x, double y, double width, double height, int series) {
    if (width > 0) {
      bars.add(new Bar(x, y, width, height - 0.5, fill(series)));
    }
  }

  private static String fill(int series) {
    return FILLS.get(series % FILLS.size());
  }

  private static long longest(Chart chart) {
    long longest = 0;
    for (int group = 0; group < chart.groups().size(); group++) {
      long sum = 0;
      for (Chart.Series series : chart.series()) {
        long value = series.values().get(group);
        sum = chart.stacked() ? sum + value : Math.max(sum, value);
      }
      longest = Math.max(longest, sum);
    }
    return longest;
  }
}
