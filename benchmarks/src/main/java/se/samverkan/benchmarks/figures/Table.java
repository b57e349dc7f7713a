package se.samverkan.benchmarks.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures as a table in Markdown, which people can read as it stands. */
public final class Table {

  private static final List<String> HEADINGS =
      List.of("part", "what", "median", "least to most", "runs", "unit", "target", "reached");

  private Table() {}

  public static String of(List<Figure> figures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    figures.forEach(figure -> rows.add(row(figure)));
    List<Integer> widths =
        IntStream.range(0, HEADINGS.size())
            .mapToObj(c -> rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
            .toList();
    List<String> lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
    lines.add(1, line(widths.stream().map("-"::repeat).toList(), widths));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> row(Figure figure) {
    return List.of(
        figure.part(),
        figure.name(),
        number(figure.median()),
        number(figure.least()) + " to " + number(figure.most()),
        Integer.toString(figure.runs().size()),
        figure.unit(),
        Objects.toString(figure.target(), ""),
        reached(figure));
  }

  private static String reached(Figure figure) {
    Boolean reached = figure.reached();
    return reached == null ? "" : reached ? "yes" : "no";
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(c -> cells.get(c) + " ".repeat(widths.get(c) - cells.get(c).length()))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** With as many digits as mean something. */
  static String number(double value) {
    double size = Math.abs(value);
    return Figures.text(size >= 100 || size == 0 ? "%.0f" : size >= 10 ? "%.1f" : "%.3f", value);
  }
}
