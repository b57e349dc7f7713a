package se.samverkan.minutesreader.reading.head;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.minutesreader.reading.lines.Line;

/** Cuts a line of the head where a second label stands in a column of its own. */
final class Columns {

  private Columns() {}

  static List<Line> of(Line line) {
    List<String> cells = line.cells();
    var result = new ArrayList<Line>();
    int from = 0;
    for (int i = 1; i < cells.size() && cells.size() < 12; i++) {
      Label label = Labels.at(line(line, cells.subList(i, i + 1)));
      boolean field = label != null && label.apart() && isColumn(label);
      if (field) {
        result.add(line(line, cells.subList(from, i)));
        from = i;
      }
    }
    if (from == 0) {
      return List.of(line);
    }
    result.add(line(line, cells.subList(from, cells.size())));
    return result;
  }

  private static boolean isColumn(Label label) {
    return switch (label.kind()) {
      case TIME, DATE, PLACE, TIME_AND_PLACE, PARAGRAPHS, ADJUSTED_ON, DOCUMENT -> true;
      default -> false;
    };
  }

  private static Line line(Line line, List<String> cells) {
    return new Line(
        line.number(),
        String.join(" ", cells),
        line.indent(),
        0,
        false,
        false,
        line.table(),
        List.copyOf(cells));
  }
}
