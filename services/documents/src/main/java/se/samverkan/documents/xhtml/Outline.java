package se.samverkan.documents.xhtml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.markup.Markup;

/** The headings of a document as bookmarks, those of a lower level within those above them. */
final class Outline {

  private Outline() {}

  /** Where the heading of that number is, the title being number 0. */
  static String anchor(int number) {
    return "h" + number;
  }

  /** The bookmarks in the markup that the maker of PDF reads. */
  static String of(Document document) {
    List<Heading> headings = new ArrayList<>();
    document.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .forEach(headings::add);
    Markup markup = new Markup().raw("<bookmarks>\n");
    open(markup, document.title(), 0);
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < headings.size(); i++) {
      int level = headings.get(i).level();
      while (!opened.isEmpty() && opened.peek() >= level) {
        opened.pop();
        markup.raw("</bookmark>\n");
      }
      open(markup, headings.get(i).text(), i + 1);
      opened.push(level);
    }
    opened.forEach(_ -> markup.raw("</bookmark>\n"));
    return markup.raw("</bookmark>\n</bookmarks>\n").toString();
  }

  private static void open(Markup markup, String name, int number) {
    markup.raw("<bookmark name=\"").text(name).raw("\" href=\"#" + anchor(number) + "\">\n");
  }
}
