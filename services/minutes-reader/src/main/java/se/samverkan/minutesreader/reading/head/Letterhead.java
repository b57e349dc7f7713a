package se.samverkan.minutesreader.reading.head;

import java.util.Locale;
import java.util.regex.Pattern;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.lines.Document;
import se.samverkan.minutesreader.reading.names.Organisations;

/**
 * What stands above the first label and is neither title nor value: names in capitals, the sender,
 * a date, the kind of document.
 */
public final class Letterhead {

  private static final Pattern KIND =
      Pattern.compile(
          "(?iU)(?:protokoll|minnesanteckningar|mötesanteckningar|anteckningar|sammanträdesprotokoll|beslutsprotokoll|utdrag|justerat|ojusterat|kallelse.*|tjänsteställe.*|datum.*|sida.*|dnr.*|diarienr.*|nr\\s.*|\\d.*)");

  private Letterhead() {}

  public static void claim(Document document, Head head, int headEnd) {
    int first = head.fields().isEmpty() ? headEnd : head.fields().getFirst().line() - 1;
    for (int i = 0; i < Math.min(first, headEnd); i++) {
      String text = document.line(i).text();
      boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
      if (text.length() < 90
          && (shouted
              || Organisations.isKnown(text)
              || KIND.matcher(text).matches()
              || Dates.remove(text).isBlank())) {
        document.claim(i);
      }
    }
  }
}
