package se.samverkan.minutesreader.reading.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkan.minutesreader.reading.lines.Document;

/** Where only the agenda list is numbered, its titles come back as headings of the items. */
final class AgendaTitles {

  private static final int ENOUGH = 3;

  private AgendaTitles() {}

  /** The headings below the list, or the given ones when the titles do not come back. */
  static List<Heading> beyond(Document document, List<Heading> listed) {
    if (!compact(document, listed)) {
      return listed;
    }
    Map<String, Heading> byTitle = new HashMap<>();
    for (Heading heading : listed) {
      byTitle.putIfAbsent(key(heading.title()), heading);
    }
    var found = new ArrayList<Heading>();
    for (int i = listed.getLast().bodyFrom(); i < document.size(); i++) {
      Heading heading = document.blank(i) ? null : byTitle.remove(key(document.line(i).text()));
      if (heading != null) {
        found.add(new Heading(heading.number(), heading.title(), i, i + 1));
      }
    }
    return found.size() >= ENOUGH && found.size() * 2 >= listed.size() ? found : listed;
  }

  private static boolean compact(Document document, List<Heading> listed) {
    for (int i = 0; i + 1 < listed.size(); i++) {
      if (document.nextText(listed.get(i).bodyFrom()) != listed.get(i + 1).line()) {
        return false;
      }
    }
    return listed.size() >= ENOUGH;
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[\\s.:,–-]+", " ").strip();
  }
}
