package se.samverkan.minutesreader.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import se.samverkan.minutesreader.documents.text.VisibleText;

/** Puts the characters of one line together and cuts where the gap is wider than between words. */
final class LineInProgress {

  /**
   * In font sizes; a word space is about 0.25. Whether a cut parts two cells, {@link Columns} says.
   */
  private static final float NARROWEST_CUT = 0.5f;

  /** In font sizes; wider than any word space of a justified line. */
  private static final float WIDEST_WORD_SPACE = 3;

  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int gaps;
  private float widestGap;
  private float narrowestGap = Float.MAX_VALUE;
  private boolean blankPending;
  private float segmentLeft;
  private float segmentGap;
  private float right;
  private float baseline;
  private float fontSize;

  boolean isEmpty() {
    return segments.isEmpty() && text.isEmpty();
  }

  void addBlank() {
    blankPending = true;
  }

  void add(TextPosition position) {
    String unicode = VisibleText.of(position.getUnicode());
    if (unicode.isBlank()) {
      blankPending = true;
      return;
    }
    float left = position.getXDirAdj();
    float size = Math.max(1, Math.abs(position.getFontSizeInPt()));
    float gap = (left - right) / size;
    if (isEmpty()) {
      begin(left, 0);
      baseline = position.getYDirAdj();
      fontSize = size;
    } else if (blankPending || gap > NARROWEST_CUT) {
      endWord(left, gap);
    }
    blankPending = false;
    text.append(unicode);
    right = left + position.getWidthDirAdj();
  }

  private void endWord(float left, float gap) {
    gaps++;
    widestGap = Math.max(widestGap, gap);
    narrowestGap = Math.min(narrowestGap, gap);
    if (gap > NARROWEST_CUT) {
      endSegment();
      begin(left, gap);
    } else {
      text.append(' ');
    }
  }

  PageLine finish(int page, float pageHeight) {
    endSegment();
    return new PageLine(
        page,
        baseline,
        right,
        fontSize,
        pageHeight,
        isJustified() ? List.of(joined()) : List.copyOf(segments));
  }

  /** The gaps of a justified line are all alike, those between cells are not. */
  private boolean isJustified() {
    return gaps > 1 && widestGap < WIDEST_WORD_SPACE && widestGap < 1.25f * narrowestGap;
  }

  private Segment joined() {
    String words = segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    return new Segment(words, segments.getFirst().left(), 0);
  }

  private void begin(float left, float gap) {
    segmentLeft = left;
    segmentGap = gap;
  }

  private void endSegment() {
    segments.add(new Segment(text.toString(), segmentLeft, segmentGap));
    text.setLength(0);
  }
}
