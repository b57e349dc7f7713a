package se.samverkan.documents.charts;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of charts, of the font that documents carry and not of the machine, so that they look
 * alike everywhere.
 */
final class Lettering {

  private static final String FONT = "/se/samverkan/documents/fonts/LiberationSans-Regular.ttf";
  private static final TrueTypeFont LETTERS = read();
  private static final CmapLookup GLYPHS = glyphs();

  private Lettering() {}

  /** How wide words are, in points. */
  static double width(String words) {
    return words.codePoints().mapToDouble(Lettering::advance).sum();
  }

  /** The words, cut where they are wider. */
  static String fitted(String words, double most) {
    if (width(words) <= most) {
      return words;
    }
    int[] all = words.codePoints().toArray();
    int end = all.length;
    while (end > 0 && width(new String(all, 0, end) + "…") > most) {
      end--;
    }
    return new String(all, 0, end).stripTrailing() + "…";
  }

  /** The outline of words that stand on the line at {@code y}. */
  static Path2D outline(Drawing.Word word) {
    Path2D outline = new Path2D.Double();
    double x = word.ends() ? word.x() - width(word.text()) : word.x();
    for (int c : word.text().codePoints().toArray()) {
      AffineTransform place = AffineTransform.getTranslateInstance(x, word.y());
      place.scale(scale(), -scale());
      outline.append(path(glyph(c)).getPathIterator(place), false);
      x += advance(c);
    }
    return outline;
  }

  private static Path2D path(int glyph) {
    try {
      var found = LETTERS.getGlyph().getGlyph(glyph);
      return found == null ? new Path2D.Double() : found.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double advance(int c) {
    try {
      return LETTERS.getAdvanceWidth(glyph(c)) * scale();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int glyph(int c) {
    return GLYPHS.getGlyphId(c);
  }

  private static double scale() {
    try {
      return Drawing.SIZE / LETTERS.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont read() {
    try (InputStream in = Lettering.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException("There is no font " + FONT);
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup glyphs() {
    try {
      return LETTERS.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
