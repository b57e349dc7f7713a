package se.samverkan.minutesreader.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Writes lines one below the other, with an empty line where the page shows a paragraph's end. */
final class PageText {

  /** Distance from line to line, in usual distances, from which on a paragraph has ended. */
  private static final float PARAGRAPH = 1.3f;

  /** Share of the text's width from which on a line is full. */
  private static final float FULL = 0.87f;

  /** Distance of lines in single spacing, in font sizes. */
  private static final float SINGLE = 1.3f;

  private PageText() {}

  static List<String> of(List<PageLine> lines) {
    Columns columns = Columns.of(lines);
    float usual = usualDistance(lines);
    List<String> text = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = columns.write(lines.get(i));
      if (i > 0 && endsParagraph(lines.get(i - 1), lines.get(i), text.getLast(), line, usual)) {
        text.add("");
      }
      text.add(line);
    }
    return text;
  }

  private static boolean endsParagraph(
      PageLine before, PageLine after, String textBefore, String textAfter, float usual) {
    if (before.page() != after.page()) {
      return !continuesSentence(textBefore, textAfter);
    }
    boolean bothRows = textBefore.contains("\t") && textAfter.contains("\t");
    return !bothRows && after.baseline() - before.baseline() > usual * PARAGRAPH;
  }

  private static boolean continuesSentence(String before, String after) {
    return !before.matches(".*[.!?:]") && Character.isLowerCase(after.codePointAt(0));
  }

  /**
   * The distance below full lines, where a paragraph mostly goes on; else that of single spacing.
   */
  private static float usualDistance(List<PageLine> lines) {
    List<PageLine> body = lines.stream().filter(line -> !line.isInMargin()).toList();
    float right = body.stream().map(PageLine::right).max(Float::compare).orElse(0f);
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < body.size(); i++) {
      PageLine before = body.get(i - 1);
      float distance = body.get(i).baseline() - before.baseline();
      boolean full = before.right() > right * FULL && before.segments().size() < 3;
      if (full && body.get(i).page() == before.page() && distance > 1) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    float single = body.stream().map(PageLine::fontSize).min(Float::compare).orElse(0f) * SINGLE;
    return distances.isEmpty() ? single : distances.get(distances.size() / 4);
  }
}
