package se.samverkan.documents.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import se.samverkan.documents.markup.Markup;

/** A drawing as a picture. The same drawing makes the same picture. */
public final class Picture {

  private static final Color INK = Color.decode("#1c2226");

  /** Points of a page to dots of a picture that is printed sharply. */
  private static final int DOTS = 3;

  private Picture() {}

  /** Draws it in points. */
  public static void paint(Drawing drawing, Graphics2D on) {
    for (Drawing.Bar bar : drawing.bars()) {
      on.setColor(Color.decode(bar.fill()));
      on.fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height()));
    }
    on.setColor(INK);
    drawing.words().forEach(word -> on.fill(Lettering.outline(word)));
  }

  /** The bytes of a PNG. */
  public static byte[] png(Drawing drawing) {
    int width = (int) Math.ceil(Drawing.WIDTH * DOTS);
    int height = (int) Math.ceil(drawing.height() * DOTS);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(DOTS, DOTS);
    paint(drawing, graphics);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The markup of an SVG for a page. */
  public static String svg(Drawing drawing, String said) {
    Markup svg =
        new Markup()
            .raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
            .raw(number(Drawing.WIDTH) + " " + number(drawing.height()) + "\" aria-label=\"")
            .text(said)
            .raw("\">\n");
    for (Drawing.Bar bar : drawing.bars()) {
      svg.raw("<rect x=\"" + number(bar.x()) + "\" y=\"" + number(bar.y()));
      svg.raw("\" width=\"" + number(bar.width()) + "\" height=\"" + number(bar.height()));
      svg.raw("\" fill=\"" + bar.fill() + "\"/>\n");
    }
    for (Drawing.Word word : drawing.words()) {
      svg.raw("<text x=\"" + number(word.x()) + "\" y=\"" + number(word.y()));
      svg.raw("\" font-size=\"" + Drawing.SIZE + "\" fill=\"currentColor\"");
      svg.raw(word.ends() ? " text-anchor=\"end\">" : ">").text(word.text()).raw("</text>\n");
    }
    return svg.raw("</svg>\n").toString();
  }

  private static String number(double points) {
    return String.valueOf(Math.round(points * 100) / 100.0);
  }
}
