package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Chart.Series;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;

/** Figures of a year beside those of the one before it, as a chart and as a table. */
record ComparedFigures(int year, List<Line> lines, Wording words) {

  ComparedFigures {
    lines = List.copyOf(lines);
  }

  /** A figure of both years. */
  record Line(String name, int before, int now) {}

  List<Block> blocks() {
    String title = words.of("Jämfört med året före", "Compared with the year before");
    List<Block> blocks = new ArrayList<>();
    chart(title).forEach(blocks::add);
    blocks.add(
        new Table(
            Bars.caption(blocks, title, words),
            List.of(
                Column.text(words.of("Uppgift", "Figure"), 52),
                Column.figures(String.valueOf(year - 1), 16),
                Column.figures(String.valueOf(year), 16),
                Column.figures(words.of("Skillnad", "Difference"), 16)),
            lines.stream()
                .map(
                    line ->
                        Lines.row(
                            line.name(),
                            words.number(line.before()),
                            words.number(line.now()),
                            difference(line.now() - line.before())))
                .toList()));
    return blocks;
  }

  private Stream<? extends Block> chart(String title) {
    return new Bars(words)
        .beside(
            title,
            lines.stream().map(Line::name).toList(),
            List.of(
                series(String.valueOf(year), lines.stream().map(Line::now)),
                series(String.valueOf(year - 1), lines.stream().map(Line::before))));
  }

  private static Series series(String name, Stream<Integer> values) {
    return new Series(name, values.map(Integer::longValue).toList());
  }

  private String difference(int difference) {
    return difference == 0
        ? "0"
        : (difference > 0 ? "+" : "−") + words.number(Math.abs(difference));
  }
}
