package se.samverkan.minutesreader.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import se.samverkan.minutesreader.documents.text.VisibleText;

/** Puts the characters of one line together and cuts where the gap is wider than between words. */
final class LineInProgress {

  /**
   * In font sizes; a word space is about 0.25. Whether a cut parts two cells, {@link Columns} says.
   */
  private static final float NARROWEST_CUT = 0.5f;

  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean blankPending;
  private float segmentLeft;
  private float segmentGap;
  private float right;
  private float baseline;

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
    float gap = (left - right) / Math.max(1, Math.abs(position.getFontSizeInPt()));
    if (isEmpty()) {
      begin(left, 0);
      baseline = position.getYDirAdj();
    } else if (gap > NARROWEST_CUT) {
      endSegment();
      begin(left, gap);
    } else if (blankPending) {
      text.append(' ');
    }
    blankPending = false;
    text.append(unicode);
    right = left + position.getWidthDirAdj();
  }

  PageLine finish(int page, float pageHeight) {
    endSegment();
    return new PageLine(page, baseline, right, pageHeight, List.copyOf(segments));
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
