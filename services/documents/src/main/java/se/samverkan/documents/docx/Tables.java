package se.samverkan.documents.docx;

import java.util.List;
import java.util.function.Consumer;
import se.samverkan.documents.content.Facts;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Text;
import se.samverkan.documents.markup.Markup;

/** Tables whose heading is repeated on every page, and whose rows stay whole. */
final class Tables {

  /** Between the margins, in twentieths of a point. */
  private static final int WIDTH = 9298;

  private static final int NAMES_OF_FACTS = 30;

  private final Markup markup;
  private final Consumer<Text> text;

  Tables(Markup markup, Consumer<Text> text) {
    this.markup = markup;
    this.text = text;
  }

  void facts(Facts facts) {
    if (facts.facts().isEmpty()) {
      return;
    }
    int[] widths = {NAMES_OF_FACTS, 100 - NAMES_OF_FACTS};
    begin("Facts", "", widths, "w:firstRow=\"0\" w:firstColumn=\"1\"");
    for (Facts.Fact fact : facts.facts()) {
      markup.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      cell(widths[0], false, Text.strong(fact.name()));
      cell(widths[1], false, fact.text());
      markup.raw("</w:tr>\n");
    }
    end();
  }

  void table(Table table) {
    if (table.rows().isEmpty()) {
      return;
    }
    if (!table.caption().isEmpty()) {
      markup.raw("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t>");
      markup.text(table.caption()).raw("</w:t></w:r></w:p>\n");
    }
    int[] widths = table.widths();
    begin("Listing", table.caption(), widths, "w:firstRow=\"1\" w:firstColumn=\"1\"");
    markup.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int i = 0; i < widths.length; i++) {
      Table.Column column = table.columns().get(i);
      cell(widths[i], column.figures(), Text.strong(column.heading()));
    }
    markup.raw("</w:tr>\n");
    table.rows().forEach(row -> row(table, widths, row));
    end();
  }

  private void row(Table table, int[] widths, List<Text> row) {
    markup.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (int i = 0; i < widths.length; i++) {
      cell(widths[i], table.columns().get(i).figures(), row.get(i));
    }
    markup.raw("</w:tr>\n");
  }

  private void begin(String style, String caption, int[] widths, String look) {
    markup.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"" + WIDTH);
    markup.raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook " + look);
    markup.raw(" w:lastRow=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
    if (!caption.isEmpty()) {
      markup.raw("<w:tblCaption w:val=\"").text(caption).raw("\"/>");
    }
    markup.raw("</w:tblPr><w:tblGrid>");
    for (int width : widths) {
      markup.raw("<w:gridCol w:w=\"" + WIDTH * width / 100 + "\"/>");
    }
    markup.raw("</w:tblGrid>\n");
  }

  private void cell(int width, boolean figures, Text words) {
    markup.raw(
        "<w:tc><w:tcPr><w:tcW w:w=\"" + WIDTH * width / 100 + "\" w:type=\"dxa\"/></w:tcPr>");
    markup.raw("<w:p><w:pPr><w:pStyle w:val=\"InTable\"/>");
    markup.raw(figures ? "<w:jc w:val=\"right\"/></w:pPr>" : "</w:pPr>");
    text.accept(words);
    markup.raw("</w:p></w:tc>");
  }

  /** A line of its own keeps two tables in a row apart. */
  private void end() {
    markup.raw("</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>\n");
  }
}
