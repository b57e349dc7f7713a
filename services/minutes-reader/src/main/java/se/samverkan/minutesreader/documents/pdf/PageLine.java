package se.samverkan.minutesreader.documents.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a page.
 *
 * @param page from 1
 * @param baseline in points from the top of the page
 * @param right where it ends, in points from the left edge
 * @param fontSize of its first letter, in points
 * @param pageHeight in points
 */
record PageLine(
    int page,
    float baseline,
    float right,
    float fontSize,
    float pageHeight,
    List<Segment> segments) {

  String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  PageLine with(List<Segment> otherSegments) {
    return new PageLine(page, baseline, right, fontSize, pageHeight, otherSegments);
  }

  boolean isInMargin() {
    return baseline < pageHeight * 0.09 || isInBottomMargin();
  }

  boolean isInBottomMargin() {
    return baseline > pageHeight * 0.92;
  }
}
