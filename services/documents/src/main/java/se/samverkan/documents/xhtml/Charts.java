package se.samverkan.documents.xhtml;

import se.samverkan.documents.charts.Drawing;
import se.samverkan.documents.charts.Picture;
import se.samverkan.documents.content.Chart;
import se.samverkan.documents.markup.Markup;

/** How charts stand in markup. */
enum Charts {
  /** As pictures that browsers draw. */
  DRAWN,
  /** As objects, numbered from 0, that the maker of pages draws. */
  NUMBERED;

  void write(Chart chart, int number, Markup markup) {
    if (chart.groups().isEmpty()) {
      return;
    }
    Drawing drawing = Drawing.of(chart);
    markup.raw("<div class=\"chart\">\n<p class=\"chart-title\">").text(chart.title());
    markup.raw("</p>\n");
    switch (this) {
      case DRAWN -> markup.raw(Picture.svg(drawing, chart.said()));
      case NUMBERED -> {
        markup.raw("<object type=\"" + Xhtml.CHART_TYPE + "\" data=\"" + number + "\" alt=\"");
        markup.text(chart.said()).raw("\" style=\"width: " + Drawing.WIDTH + "pt; height: ");
        markup.raw(drawing.height() + "pt\"></object>\n");
      }
    }
    markup.raw("</div>\n");
  }
}
