package se.samverkan.minutesreader.reading.items;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.minutesreader.reading.head.Label;
import se.samverkan.minutesreader.reading.head.LabelKind;
import se.samverkan.minutesreader.reading.head.Labels;
import se.samverkan.minutesreader.reading.head.Signatures;
import se.samverkan.minutesreader.reading.lines.Document;
import se.samverkan.minutesreader.reading.lines.Line;

/**
 * Items without numbers: Markdown headings, bold lines, shouted lines, or short lines between blank
 * ones.
 */
final class UnnumberedOutline {

  private final Document document;

  UnnumberedOutline(Document document) {
    this.document = document;
  }

  List<Heading> headings() {
    int start = afterHead();
    for (int level = 1; level <= 4; level++) {
      int wanted = level;
      List<Heading> found = collect(start, i -> document.line(i).headingLevel() == wanted);
      if (found.size() > 1) {
        return found;
      }
    }
    List<Heading> strong = collect(start, i -> document.line(i).strong());
    if (strong.size() > 1) {
      return strong;
    }
    List<Heading> shouted = collect(start, i -> shouted(document.line(i).text()));
    if (shouted.size() > 1) {
      return shouted;
    }
    List<Heading> colon = collect(start, i -> document.line(i).text().endsWith(":") && between(i));
    List<Heading> plain = collect(start, this::standsAlone);
    return plain.size() > 1 ? plain : colon.size() > 1 ? colon : List.of();
  }

  private interface Test {
    boolean heading(int index);
  }

  private List<Heading> collect(int start, Test test) {
    var found = new ArrayList<Heading>();
    for (int i = start; i < document.size(); i++) {
      if (document.blank(i)) {
        continue;
      }
      Line line = document.line(i);
      if (Signatures.begins(line)) {
        break;
      }
      if (line.text().length() < 110
          && !line.bullet()
          && !line.table()
          && test.heading(i)
          && SectionKind.at(line) == null
          && !isHead(line)) {
        found.add(new Heading(String.valueOf(found.size() + 1), title(line.text()), i, i + 1));
      }
    }
    return found;
  }

  private static boolean isHead(Line line) {
    Label label = Labels.at(line);
    return label != null && label.apart() && label.kind() != LabelKind.NEXT_MEETING;
  }

  /** The line after the last label of attendance, time or place in the upper half. */
  private int afterHead() {
    int last = -1;
    boolean people = false;
    for (int i = 0; i < document.size(); i++) {
      Label label = document.blank(i) ? null : Labels.at(document.line(i));
      if (label == null || !label.certain() || label.kind() == LabelKind.BODY) {
        continue;
      }
      boolean ofHead =
          label.kind().attendance()
              || label.kind() == LabelKind.TIME
              || label.kind() == LabelKind.PLACE
              || label.kind() == LabelKind.TIME_AND_PLACE
              || label.kind() == LabelKind.DATE;
      if (ofHead && label.apart() && i < Math.max(60, document.size() / 2)) {
        last = i;
        people |= label.kind().attendance();
      }
    }
    return last < 0 || !people ? document.size() : last + 1;
  }

  private boolean standsAlone(int i) {
    String text = document.line(i).text();
    boolean shape =
        text.length() < 70
            && text.length() > 3
            && Character.isUpperCase(text.charAt(0))
            && !document.line(i).endsSentence()
            && text.indexOf(',') < 0
            && text.indexOf('(') < 0
            && document.line(i).cells().size() == 1;
    int next = document.nextText(i + 1);
    return shape
        && between(i)
        && next < document.size()
        && (document.line(next).text().length() > 40 || document.line(next).endsSentence());
  }

  private boolean between(int i) {
    return i == 0 || document.blank(i - 1);
  }

  private static boolean shouted(String text) {
    return text.length() > 4
        && text.length() < 70
        && text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && text.chars().filter(Character::isLetter).count() > 3;
  }

  private static String title(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
