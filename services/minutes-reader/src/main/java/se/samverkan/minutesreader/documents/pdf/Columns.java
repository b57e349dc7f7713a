package se.samverkan.minutesreader.documents.pdf;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Knows where columns begin in a document, and writes a tab between the cells of a line. */
final class Columns {

  /** Gap, in font sizes, that no word space ever has. */
  private static final float CERTAIN = 1.5f;

  /** How far two beginnings of the same column may lie apart, in points. */
  private static final float TOLERANCE = 1.5f;

  private static final Pattern ENUMERATOR =
      Pattern.compile("(§+\\s*)?\\d{1,3}(\\.\\d{1,2})*[.)]?|§|[a-zA-Z][.)]|[-–•▪●○·\uF0B7]");
  private static final Pattern BULLET = Pattern.compile("^(\\s*)[•▪●○·\uF0B7](?= )");

  private final TreeSet<Float> beginnings = new TreeSet<>();

  private Columns() {}

  static Columns of(List<PageLine> lines) {
    Columns columns = new Columns();
    for (PageLine line : lines) {
      List<Segment> segments = line.segments();
      for (int i = 1; i < segments.size(); i++) {
        if (segments.get(i).gapBefore() > CERTAIN && !isEnumerator(segments, i - 1)) {
          columns.beginnings.add(segments.get(i).left());
        }
      }
    }
    return columns;
  }

  String write(PageLine line) {
    List<Segment> segments = line.segments();
    StringBuilder text = new StringBuilder();
    if (isBeginning(segments.getFirst().left())) {
      text.append('\t');
    }
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (i > 0) {
        boolean cell = segment.gapBefore() > CERTAIN || isBeginning(segment.left());
        text.append(cell && !isEnumerator(segments, i - 1) ? '\t' : ' ');
      }
      text.append(segment.text());
    }
    return BULLET.matcher(text).replaceFirst("$1-");
  }

  private boolean isBeginning(float left) {
    Float near = beginnings.ceiling(left - TOLERANCE);
    return near != null && near <= left + TOLERANCE;
  }

  /** A number or bullet and its text are one cell. */
  private static boolean isEnumerator(List<Segment> segments, int index) {
    return index == 0 && ENUMERATOR.matcher(segments.getFirst().text()).matches();
  }
}
