package se.samverkan.documents.content;

import java.util.List;

/**
 * A table. The first cell of a row says what the row is about.
 *
 * @param caption what it shows
 * @param rows as many cells each as there are columns
 */
public record Table(String caption, List<Column> columns, List<List<Text>> rows) implements Block {

  public Table {
    caption = Text.clean(caption);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int wide = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != wide)) {
      throw new IllegalArgumentException("A row has not " + wide + " cells: " + caption);
    }
  }

  /**
   * A column.
   *
   * @param share of the width, beside the shares of the others
   * @param figures whether it has figures, which stand to the right
   */
  public record Column(String heading, int share, boolean figures) {

    public Column {
      heading = Text.clean(heading);
    }

    public static Column text(String heading, int share) {
      return new Column(heading, share, false);
    }

    public static Column figures(String heading, int share) {
      return new Column(heading, share, true);
    }
  }

  /** The widths of the columns in hundredths of the whole, as a sum a hundred. */
  public int[] widths() {
    int whole = columns.stream().mapToInt(Column::share).sum();
    int[] widths = new int[columns.size()];
    int left = 100;
    for (int i = 0; i < widths.length - 1; i++) {
      widths[i] = columns.get(i).share() * 100 / whole;
      left -= widths[i];
    }
    widths[widths.length - 1] = left;
    return widths;
  }
}
