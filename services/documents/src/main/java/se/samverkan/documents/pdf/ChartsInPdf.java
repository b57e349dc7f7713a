package se.samverkan.documents.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.samverkan.documents.charts.Drawing;
import se.samverkan.documents.charts.Picture;
import se.samverkan.documents.content.Chart;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.xhtml.Xhtml;

/** Draws the charts of a document where its markup has an object for each, as lines and areas. */
record ChartsInPdf(List<Drawing> drawings) implements FSObjectDrawerFactory {

  static ChartsInPdf of(Document document) {
    return new ChartsInPdf(
        document.blocks().stream()
            .filter(Chart.class::isInstance)
            .map(Chart.class::cast)
            .map(Drawing::of)
            .toList());
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getAttribute("type").equals(Xhtml.CHART_TYPE);
  }

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    if (!isReplacedObject(element)) {
      return null;
    }
    Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
    return (of, x, y, width, height, device, context, dots) -> {
      double wide = width / dots;
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) wide,
          (float) (height / dots),
          graphics -> {
            graphics.scale(wide / Drawing.WIDTH, wide / Drawing.WIDTH);
            Picture.paint(drawing, graphics);
          });
      return null;
    };
  }
}
