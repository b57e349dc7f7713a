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
 * The parts of a document: head, agenda items, signatures.
 *
 * @param counted whether the items had no numbers and were counted
 * @param headEnd index of the line after the head
 * @param tail index of the first line after the items
 */
public record Outline(List<Heading> headings, boolean counted, int headEnd, int tail) {

  private static final int ENOUGH_FOR_WIDTH = 40;

  public static Outline of(Document document) {
    NumberedOutline byNumber = new NumberedOutline(document);
    List<Heading> numbered = byNumber.headings();
    List<Heading> unnumbered =
        numbered.isEmpty() ? new UnnumberedOutline(document).headings() : List.of();
    if (numbered.isEmpty() && unnumbered.isEmpty()) {
      numbered = byNumber.onlyHeading();
    }
    boolean counted = numbered.isEmpty();
    List<Heading> headings = counted ? unnumbered : numbered;
    List<Heading> named = counted ? headings : AgendaTitles.beyond(document, headings);
    int first = named.isEmpty() ? document.size() : named.getFirst().line();
    int tail = named.isEmpty() ? document.size() : tail(document, named.getLast());
    return new Outline(
        List.copyOf(named), counted || named != headings, headEnd(document, first), tail);
  }

  /** The head ends at the first item or at the list of items above it. */
  private static int headEnd(Document document, int first) {
    for (int i = 0; i < first; i++) {
      Label label = document.blank(i) ? null : Labels.at(document.line(i));
      if (label != null
          && label.kind() == LabelKind.AGENDA
          && label.value().isEmpty()
          && i > 0
          && onlyAgenda(document, i + 1, first)) {
        document.claim(i, first);
        return i;
      }
    }
    return first;
  }

  private static boolean onlyAgenda(Document document, int from, int to) {
    for (int i = from; i < to; i++) {
      Label label = document.blank(i) ? null : Labels.at(document.line(i));
      if (label != null
          && (label.kind().attendance() || label.kind() == LabelKind.TIME_AND_PLACE)
          && label.apart()) {
        return false;
      }
    }
    return true;
  }

  private static int tail(Document document, Heading last) {
    for (int i = last.bodyFrom(); i < document.size(); i++) {
      Line line = document.line(i);
      if (!document.blank(i) && Signatures.begins(line)) {
        return i;
      }
      Label label = document.blank(i) ? null : Labels.at(line);
      if (label != null && label.kind() == LabelKind.NOTICE && label.value().isEmpty()) {
        return i;
      }
    }
    return document.size();
  }

  public List<Item> items(Document document) {
    var items = new ArrayList<Item>();
    int width = width(document);
    for (int i = 0; i < headings.size(); i++) {
      int to = i + 1 < headings.size() ? headings.get(i + 1).line() : tail;
      items.add(ItemBody.read(document, headings.get(i), to, width));
    }
    return items;
  }

  /** Length that nine lines of ten do not pass. */
  private static int width(Document document) {
    int[] lengths =
        java.util.stream.IntStream.range(0, document.size())
            .filter(i -> !document.blank(i))
            .map(i -> document.line(i).text().length())
            .filter(length -> length > ENOUGH_FOR_WIDTH)
            .sorted()
            .toArray();
    return lengths.length == 0 ? 80 : lengths[lengths.length * 9 / 10];
  }
}
