package se.samverkan.documents.xhtml;

import java.util.List;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Bullets;
import se.samverkan.documents.content.Chart;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Facts;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Text;
import se.samverkan.documents.markup.Markup;

/** What stands between the margins. */
final class Body {

  private final Markup markup = new Markup();
  private final Tables tables;
  private final Charts charts;
  private int headings;
  private int drawn;

  private Body(Charts charts) {
    this.charts = charts;
    this.tables = new Tables(markup, this::text, charts == Charts.NUMBERED);
  }

  /** The markup of a document; headings are anchored as {@link Outline} names them. */
  static String of(Document document, Charts charts) {
    return new Body(charts).write(document);
  }

  private String write(Document document) {
    markup.raw("<p class=\"sender\">").text(document.sender()).raw("</p>\n");
    anchored("h1", document.title());
    document.blocks().forEach(this::write);
    return markup.toString();
  }

  private void write(Block block) {
    switch (block) {
      case Heading heading -> anchored("h" + heading.level(), heading.text());
      case Paragraph paragraph -> paragraph(paragraph);
      case Bullets bullets -> bullets(bullets.numbered() ? "ol" : "ul", bullets.items());
      case Facts facts -> tables.facts(facts);
      case Table table -> tables.table(table);
      case Chart chart -> charts.write(chart, drawn++, markup);
    }
  }

  private void anchored(String tag, String words) {
    markup.raw("<" + tag + " id=\"" + Outline.anchor(headings++) + "\">");
    markup.text(words).raw("</" + tag + ">\n");
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.text().isEmpty()) {
      return;
    }
    markup.raw(
        switch (paragraph.kind()) {
          case PLAIN -> "<p>";
          case SUBTITLE -> "<p class=\"subtitle\">";
          case MARKED -> "<p class=\"marked\">";
          case NOTE -> "<p class=\"note\">";
        });
    text(paragraph.text());
    markup.raw("</p>\n");
  }

  private void bullets(String tag, List<Bullets.Item> items) {
    if (items.isEmpty()) {
      return;
    }
    markup.raw("<" + tag + ">\n");
    for (Bullets.Item item : items) {
      markup.raw("<li>");
      text(item.text());
      bullets("ul", item.below());
      markup.raw("</li>\n");
    }
    markup.raw("</" + tag + ">\n");
  }

  private void text(Text text) {
    for (Text.Run run : text.runs()) {
      switch (run.style()) {
        case PLAIN -> words(run.words());
        case STRONG -> styled("strong", run.words());
        case EMPHASISED -> styled("em", run.words());
      }
    }
  }

  private void styled(String tag, String words) {
    markup.raw("<" + tag + ">");
    words(words);
    markup.raw("</" + tag + ">");
  }

  private void words(String words) {
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      markup.raw(i == 0 ? "" : "<br />").text(lines[i]);
    }
  }
}
