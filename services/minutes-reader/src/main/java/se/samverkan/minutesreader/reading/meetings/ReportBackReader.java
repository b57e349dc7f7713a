package se.samverkan.minutesreader.reading.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.dates.DateMention;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.items.Item;
import se.samverkan.minutesreader.reading.items.Paragraph;
import se.samverkan.minutesreader.reading.lines.Sentences;
import se.samverkan.minutesreader.reading.result.ReportBack;

/** Items that report back on what an earlier meeting decided. */
public final class ReportBackReader {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?iU)^(?:återkoppling|återrapportering|uppföljning)(?:\\s(?:av|från|på|kring|om|gällande|angående))?\\s*[:–-]?\\s*(?<subject>.*)$");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iU).*\\båter(?:kopplar|kopplade|rapporterar|rapporterade)\\b.*\\b(?:beslut|uppdrag|möte|sammanträde).*");
  private static final Pattern MEETING =
      Pattern.compile("(?iU)(?:möte|sammanträde)\\p{L}*\\s(?:den\\s|i\\s|på\\s)?$");

  private final @Nullable LocalDate meeting;

  public ReportBackReader(@Nullable LocalDate meeting) {
    this.meeting = meeting;
  }

  public @Nullable ReportBack read(Item item) {
    Matcher title = TITLE.matcher(item.heading().title());
    boolean titled = title.matches();
    List<Paragraph> paragraphs = item.running();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.text().length() > 2_000) {
        continue;
      }
      for (String sentence : Sentences.of(paragraph.text())) {
        if (SENTENCE.matcher(sentence).matches()) {
          return new ReportBack(
              item.number(),
              paragraph.line(),
              earlier(sentence),
              titled ? subject(title, item) : item.heading().title());
        }
      }
    }
    return titled && item.heading().title().toLowerCase(java.util.Locale.ROOT).startsWith("åter")
        ? new ReportBack(item.number(), item.heading().line() + 1, null, subject(title, item))
        : null;
  }

  private static String subject(Matcher title, Item item) {
    String subject = title.group("subject").strip();
    return subject.isEmpty() ? item.heading().title() : subject;
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
