package se.samverkan.documents.docx;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.documents.charts.Drawing;
import se.samverkan.documents.charts.Picture;
import se.samverkan.documents.content.Chart;
import se.samverkan.documents.markup.Markup;

/** Charts as pictures that say what they show. */
final class Pictures {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
  private static final String IMAGE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

  /** English metric units, of which a point has so many. */
  private static final long EMU = 12_700;

  private final Markup markup;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Pictures(Markup markup) {
    this.markup = markup;
  }

  /** By their names below the document. */
  Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  void write(Chart chart) {
    Drawing drawing = Drawing.of(chart);
    int number = files.size() + 1;
    String name = "media/chart" + number + ".png";
    files.put(name, Picture.png(drawing));
    String size =
        " cx=\"%d\" cy=\"%d\"/>"
            .formatted(Math.round(Drawing.WIDTH * EMU), Math.round(drawing.height() * EMU));
    markup.raw("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:drawing>");
    markup.raw("<wp:inline xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\"");
    markup.raw(" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent" + size);
    markup.raw("<wp:docPr id=\"" + number + "\" name=\"").text(chart.title());
    markup.raw("\" descr=\"").text(chart.said()).raw("\"/>");
    markup.raw("<a:graphic xmlns:a=\"" + DRAWING + "main\">");
    markup.raw("<a:graphicData uri=\"" + DRAWING + "picture\">");
    markup.raw("<pic:pic xmlns:pic=\"" + DRAWING + "picture\"><pic:nvPicPr>");
    markup.raw("<pic:cNvPr id=\"" + number + "\" name=\"" + name + "\" descr=\"");
    markup.text(chart.said()).raw("\"/><pic:cNvPicPr/>");
    markup.raw("</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + id(name) + "\"/>");
    markup.raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>");
    markup.raw("<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext" + size + "</a:xfrm>");
    markup.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
    markup.raw("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\n");
  }

  static String relationships(Collection<String> names) {
    return names.stream()
        .map(
            name ->
                "  <Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>\n"
                    .formatted(id(name), IMAGE, name))
        .collect(Collectors.joining());
  }

  private static String id(String name) {
    return name.replaceAll("\\W", "-");
  }
}
