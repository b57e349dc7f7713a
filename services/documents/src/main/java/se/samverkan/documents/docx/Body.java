package se.samverkan.documents.docx;

import java.util.List;
import java.util.Map;
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

  private static final String PAGE =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
          + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
          + "<w:footerReference w:type=\"first\" r:id=\"rId5\"/>"
          + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
          + "<w:pgMar w:top=\"1474\" w:right=\"1247\" w:bottom=\"1361\" w:left=\"1361\""
          + " w:header=\"737\" w:footer=\"680\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";

  private final Markup markup = new Markup();
  private final Tables tables = new Tables(markup, this::text);
  private final Pictures pictures = new Pictures(markup);
  private int numberedLists;

  /** The files of its pictures, by their names in the package. */
  Map<String, byte[]> pictures() {
    return pictures.files();
  }

  int numberedLists() {
    return numberedLists;
  }

  String write(Document document) {
    markup.raw(Frame.XML + "<w:document" + Frame.NAMESPACES + "><w:body>\n");
    paragraph("Sender", Text.of(document.sender()));
    paragraph("Heading1", Text.of(document.title()));
    document.blocks().forEach(this::write);
    return markup.raw(PAGE + "</w:body></w:document>").toString();
  }

  private void write(Block block) {
    switch (block) {
      case Heading heading -> paragraph("Heading" + heading.level(), Text.of(heading.text()));
      case Paragraph paragraph ->
          paragraph(
              switch (paragraph.kind()) {
                case PLAIN -> "BodyText";
                case SUBTITLE -> "Subtitle";
                case MARKED -> "Marked";
                case NOTE -> "Note";
              },
              paragraph.text());
      case Bullets bullets -> {
        int list = bullets.numbered() ? Numbering.BULLETS + ++numberedLists : Numbering.BULLETS;
        items(list, 0, bullets.items());
      }
      case Facts facts -> tables.facts(facts);
      case Table table -> tables.table(table);
      case Chart chart -> chart(chart);
    }
  }

  private void chart(Chart chart) {
    if (!chart.groups().isEmpty()) {
      paragraph("Caption", Text.of(chart.title()));
      pictures.write(chart);
    }
  }

  private void items(int list, int level, List<Bullets.Item> items) {
    for (Bullets.Item item : items) {
      markup.raw("<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"");
      markup.raw(Math.min(level, Numbering.LEVELS - 1) + "\"/><w:numId w:val=\"" + list);
      markup.raw("\"/></w:numPr></w:pPr>");
      text(item.text());
      markup.raw("</w:p>\n");
      items(list, level + 1, item.below());
    }
  }

  private void paragraph(String style, Text text) {
    if (!text.isEmpty()) {
      markup.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
      text(text);
      markup.raw("</w:p>\n");
    }
  }

  private void text(Text text) {
    for (Text.Run run : text.runs()) {
      String look =
          switch (run.style()) {
            case PLAIN -> "";
            case STRONG -> "<w:rPr><w:b/></w:rPr>";
            case EMPHASISED -> "<w:rPr><w:i/></w:rPr>";
          };
      String[] lines = run.words().split("\n", -1);
      markup.raw("<w:r>" + look);
      for (int i = 0; i < lines.length; i++) {
        markup.raw(i == 0 ? "" : "<w:br/>").raw("<w:t xml:space=\"preserve\">");
        markup.text(lines[i]).raw("</w:t>");
      }
      markup.raw("</w:r>");
    }
  }
}
