package se.samverkan.minutesreader.documents.docx;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.minutesreader.documents.docx.TextLine.Kind;

/** A row while it is being read: its cells side by side, line by line, with a tab between them. */
final class TableRow {

  final List<List<TextLine>> cells = new ArrayList<>();
  boolean deleted;

  List<TextLine> lines() {
    if (deleted) {
      return List.of();
    }
    if (cells.size() == 1) {
      return cells.getFirst();
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (List<TextLine> cell : cells) {
        line.append(i < cell.size() ? cell.get(i).text().strip() : "").append('\t');
      }
      lines.add(new TextLine(line.toString().stripTrailing(), Kind.ROW));
    }
    return lines;
  }
}
