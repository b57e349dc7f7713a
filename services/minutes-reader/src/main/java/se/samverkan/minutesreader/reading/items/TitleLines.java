package se.samverkan.minutesreader.reading.items;

import java.util.regex.Pattern;
import se.samverkan.minutesreader.reading.head.Label;
import se.samverkan.minutesreader.reading.head.Labels;
import se.samverkan.minutesreader.reading.lines.Document;
import se.samverkan.minutesreader.reading.lines.Line;

/** Puts together a heading that goes on over several lines. */
final class TitleLines {

  private static final Pattern OPEN =
      Pattern.compile(
          "(?iU).*(?:-|/|,|\\s(?:och|samt|för|av|till|i|på|med|om|år|kring|från|inom|vid|mellan|eller|under|enligt|per|den|det|de|en|ett|angående|avseende|gällande|rörande|över|hos|via|mot|genom))$");
  private static final Pattern RECORD_NUMBER =
      Pattern.compile(
          "(?iU)^[\\s,]*\\(?(?:dnr|diarienr|diarienummer|ärendenr|ärende|dnr\\.|ks|kon|kf|sn|bun|bn|mbn|tn|on|rs|rf)[:.]?\\s?[\\p{L}]{0,6}[\\s/-]?\\d[\\d\\s/:.-]{3,20}\\)?(?:\\s\\d{3})?");
  private static final Pattern RECORD_NUMBER_LAST =
      Pattern.compile(
          "(?iU)[\\s,(]+(?:dnr|diarienr|diarienummer)[:.]?\\s?[\\p{L}]{0,8}[\\s/-]?\\d[\\p{L}\\d\\s/:.-]{3,24}\\)?$|\\s(?-i:\\p{Lu}{2,5})[\\s-]\\d{4}[/:-]\\d{1,6}(?:-\\d+)?$");
  private static final int LINES = 3;

  private TitleLines() {}

  static Heading heading(Document document, int index, String number, String given) {
    String title = withoutRecordNumber(given);
    int next = index + 1;
    if (title.isEmpty()) {
      next = document.nextText(next);
      while (next < document.size() && title.isEmpty() && next < index + 8) {
        Line line = document.line(next);
        title = withoutRecordNumber(line.text());
        document.claim(next);
        next = title.isEmpty() ? document.nextText(next + 1) : next + 1;
      }
    }
    for (int i = 1; i < LINES && goesOn(document, next, title); i++) {
      String more = document.line(next).text();
      title =
          title.endsWith("-")
                  && document.line(next).startsLowerCase()
                  && !more.startsWith("och ")
                  && !more.startsWith("eller ")
                  && !more.startsWith("samt ")
              ? title.substring(0, title.length() - 1) + more
              : title + " " + more;
      next++;
    }
    document.claim(index, next);
    return new Heading(number, tidy(title), index, next);
  }

  private static boolean goesOn(Document document, int next, String title) {
    if (next >= document.size() || document.blank(next) || title.length() < 12) {
      return false;
    }
    Line line = document.line(next);
    Label label = Labels.at(line);
    if (line.bullet()
        || line.headingLevel() > 0
        || label != null && label.apart()
        || SectionKind.at(line) != null
        || line.text().length() > 110) {
      return false;
    }
    boolean open = OPEN.matcher(title).matches() || unbalanced(title);
    boolean lower =
        line.startsLowerCase() && !line.text().startsWith("att ") && title.length() > 25;
    return (open || lower) && !(line.endsSentence() && line.text().length() > 60);
  }

  private static boolean unbalanced(String title) {
    return title.chars().filter(c -> c == '(').count()
        > title.chars().filter(c -> c == ')').count();
  }

  private static String withoutRecordNumber(String title) {
    String first = RECORD_NUMBER.matcher(title).replaceFirst("").strip();
    return RECORD_NUMBER_LAST.matcher(first).replaceFirst("").strip();
  }

  private static String tidy(String title) {
    String result = title.replaceAll("[.…]{4,}\\s*\\d{0,3}$", "").strip();
    return result.endsWith(":")
            || result.endsWith(".") && !result.endsWith("m.") && !result.endsWith("s.k.")
        ? result.substring(0, result.length() - 1).strip()
        : result;
  }
}
