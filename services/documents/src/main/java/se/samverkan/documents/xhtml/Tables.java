package se.samverkan.documents.xhtml;

import java.util.List;
import java.util.function.Consumer;
import se.samverkan.documents.content.Facts;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Text;
import se.samverkan.documents.markup.Markup;

/**
 * Tables with header cells that say what they head. For pages the rows of a long one are in several
 * parts, as whoever lays them out goes through all rows of a part at the end of each page.
 */
final class Tables {

  private static final int ROWS_OF_A_PART = 200;

  private final Markup markup;
  private final Consumer<Text> text;
  private final boolean inParts;

  Tables(Markup markup, Consumer<Text> text, boolean inParts) {
    this.markup = markup;
    this.text = text;
    this.inParts = inParts;
  }

  void facts(Facts facts) {
    if (facts.facts().isEmpty()) {
      return;
    }
    markup.raw("<table class=\"facts\"><tbody>\n");
    for (Facts.Fact fact : facts.facts()) {
      markup.raw("<tr><th scope=\"row\">").text(fact.name()).raw("</th><td>");
      text.accept(fact.text());
      markup.raw("</td></tr>\n");
    }
    markup.raw("</tbody></table>\n");
  }

  void table(Table table) {
    if (table.rows().isEmpty()) {
      return;
    }
    markup.raw("<div class=\"wide\"><table>\n");
    if (!table.caption().isEmpty()) {
      markup.element("caption", table.caption());
    }
    int[] widths = table.widths();
    markup.raw("<thead><tr>");
    for (int i = 0; i < widths.length; i++) {
      Table.Column column = table.columns().get(i);
      String figures = column.figures() ? " class=\"figures\"" : "";
      markup.raw("<th scope=\"col\"" + figures + " style=\"width: " + widths[i] + "%\">");
      markup.text(column.heading()).raw("</th>");
    }
    markup.raw("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < table.rows().size(); i++) {
      if (inParts && i > 0 && i % ROWS_OF_A_PART == 0) {
        markup.raw("</tbody>\n<tbody>\n");
      }
      row(table, table.rows().get(i));
    }
    markup.raw("</tbody></table></div>\n");
  }

  private void row(Table table, List<Text> row) {
    markup.raw("<tr>");
    for (int i = 0; i < row.size(); i++) {
      String tag = i == 0 ? "th" : "td";
      String figures = table.columns().get(i).figures() ? " class=\"figures\"" : "";
      markup.raw("<" + tag + (i == 0 ? " scope=\"row\"" : "") + figures + ">");
      text.accept(row.get(i));
      markup.raw("</" + tag + ">");
    }
    markup.raw("</tr>\n");
  }
}
