package se.samverkan.documents.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Text;

/** Tables of Markdown, whose first row is their heading. */
final class Tables {

  private Tables() {}

  static Table of(TableBlock table) {
    List<List<Text>> rows = new ArrayList<>();
    List<Table.Column> columns = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow && part instanceof TableHead) {
          cells(row).forEach(cell -> columns.add(Table.Column.text(cell.words(), 1)));
        } else if (row instanceof TableRow) {
          rows.add(cells(row));
        }
      }
    }
    return new Table("", columns, rows.stream().map(row -> ofWidth(columns.size(), row)).toList());
  }

  private static List<Text> cells(Node row) {
    List<Text> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(Inline.of(cell));
      }
    }
    return cells;
  }

  private static List<Text> ofWidth(int width, List<Text> cells) {
    List<Text> row = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    row.addAll(Collections.nCopies(width - row.size(), Text.of("")));
    return row;
  }
}
