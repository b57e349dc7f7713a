package se.samverkan.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the font can show. */
final class Glyphs {

  /** Stands for every character that the font has no picture of. */
  private static final int UNKNOWN = 0x25A1;

  private static final BitSet KNOWN = known();

  private Glyphs() {}

  /** The text with a box for each character that the font lacks; no archive takes others. */
  static String shown(String text) {
    if (text.codePoints().allMatch(Glyphs::isShown)) {
      return text;
    }
    return text.codePoints()
        .map(c -> isShown(c) ? c : UNKNOWN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isShown(int c) {
    return c == '\n' || KNOWN.get(c);
  }

  private static BitSet known() {
    BitSet known = new BitSet();
    try (InputStream in = FontFile.REGULAR.open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (int c = 0x20; c <= Character.MAX_CODE_POINT; c++) {
        known.set(c, glyphs.getGlyphId(c) > 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }
}
