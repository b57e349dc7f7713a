package se.samverkan.minutesreader.reading.meetings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.dates.DateMention;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.items.Item;
import se.samverkan.minutesreader.reading.items.Paragraph;
import se.samverkan.minutesreader.reading.lines.Form;
import se.samverkan.minutesreader.reading.lines.Sentences;
import se.samverkan.minutesreader.reading.result.ReportBack;

/** Items that report back on what an earlier meeting decided. */
public final class ReportBackReader {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?iU)^(?:återkoppling|återrapportering|uppföljning)(?:\\s(?:av|från|på|kring|om|gällande|angående))?\\s*[:–-]?\\s*(?<subject>.*)$");
  private static final Form SENTENCE =
      Form.of(
          "(?iU).*\\båter(?:kopplar|kopplade|rapporterar|rapporterade)\\b.*\\b(?:beslut|uppdrag|möte|sammanträde).*",
          "återk återr");
  private static final Pattern MEETING =
      Pattern.compile("(?iU)(?:möte|sammanträde)\\p{L}*\\s(?:den\\s|i\\s|på\\s)?$");

  private static final int LONGEST_PARAGRAPH = 2_000;

  private final @Nullable LocalDate meeting;

  public ReportBackReader(@Nullable LocalDate meeting) {
    this.meeting = meeting;
  }

  public @Nullable ReportBack read(Item item) {
    for (Paragraph paragraph : item.running()) {
      ReportBack found =
          inParagraph(item.number(), paragraph.line(), item.heading().title(), paragraph.text());
      if (found != null) {
        return found;
      }
    }
    return byTitle(item.number(), item.heading().line() + 1, item.heading().title());
  }

  /**
   * Finds the same in an item that was read before and recorded.
   *
   * @param text one line per paragraph
   */
  public @Nullable ReportBack read(String number, String title, String text) {
    return text.lines()
        .map(paragraph -> inParagraph(number, 1, title, paragraph))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> byTitle(number, 1, title));
  }

  private @Nullable ReportBack inParagraph(String number, int line, String title, String text) {
    if (text.length() > LONGEST_PARAGRAPH) {
      return null;
    }
    return Sentences.of(text).stream()
        .filter(sentence -> SENTENCE.is(sentence))
        .findFirst()
        .map(sentence -> new ReportBack(number, line, earlier(sentence), subject(title)))
        .orElse(null);
  }

  private static @Nullable ReportBack byTitle(String number, int line, String title) {
    return title.toLowerCase(Locale.ROOT).startsWith("åter") && TITLE.matcher(title).matches()
        ? new ReportBack(number, line, null, subject(title))
        : null;
  }

  private static String subject(String title) {
    Matcher named = TITLE.matcher(title);
    String subject = named.matches() ? named.group("subject").strip() : "";
    return subject.isEmpty() ? title : subject;
  }

  private @Nullable LocalDate earlier(String sentence) {
    for (DateMention mention : Dates.in(sentence)) {
      if (MEETING.matcher(sentence.substring(0, mention.start())).find()) {
        return meeting == null ? mention.exact() : mention.onOrBefore(meeting);
      }
    }
    return null;
  }
}
