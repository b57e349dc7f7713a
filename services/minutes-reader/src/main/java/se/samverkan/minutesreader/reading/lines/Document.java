package se.samverkan.minutesreader.reading.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of one document, with the page furniture set apart and a mark on every line that a rule
 * has claimed.
 */
public final class Document {

  /** No minutes are longer; what is beyond is not read. */
  public static final int MOST = 20_000;

  private final List<Line> lines;
  private final BitSet furniture;
  private final BitSet claimed = new BitSet();

  private Document(List<Line> lines, BitSet furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  public static Document of(List<String> source) {
    var lines = new ArrayList<Line>(source.size());
    for (int i = 0; i < Math.min(source.size(), MOST); i++) {
      lines.add(Markup.line(i + 1, source.get(i)));
    }
    return new Document(lines, PageFurniture.in(lines));
  }

  public int size() {
    return lines.size();
  }

  public Line line(int index) {
    return lines.get(index);
  }

  /** Blank for every reader of text: nothing on it, or page furniture only. */
  public boolean blank(int index) {
    return lines.get(index).blank() || furniture.get(index);
  }

  public boolean furniture(int index) {
    return furniture.get(index);
  }

  /** The next line with text at or after the index, or {@link #size()}. */
  public int nextText(int index) {
    int i = index;
    while (i < size() && blank(i)) {
      i++;
    }
    return i;
  }

  /** The last line with text at or before the index, or -1. */
  public int previousText(int index) {
    int i = index;
    while (i >= 0 && blank(i)) {
      i--;
    }
    return i;
  }

  public void claim(int from, int to) {
    claimed.set(from, Math.max(from, to));
  }

  public void claim(int index) {
    claimed.set(index);
  }

  public boolean claimed(int index) {
    return claimed.get(index) || blank(index);
  }
}
