package se.samverkan.minutesreader.reading.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.dates.DateMention;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.dates.TimeSpan;
import se.samverkan.minutesreader.reading.dates.Times;
import se.samverkan.minutesreader.reading.items.Item;
import se.samverkan.minutesreader.reading.items.Paragraph;
import se.samverkan.minutesreader.reading.items.Section;
import se.samverkan.minutesreader.reading.items.SectionKind;
import se.samverkan.minutesreader.reading.lines.Form;
import se.samverkan.minutesreader.reading.lines.Sentences;
import se.samverkan.minutesreader.reading.result.NextMeeting;

/** When and where the body meets next, out of the item of that name or a sentence that says so. */
public final class NextMeetingReader {

  private static final Form TITLE =
      Form.of(
          "(?iU).*\\b(?:nästa\\s(?:[\\p{L}-]*möte|[\\p{L}-]*sammanträde|gång|träff|mötestillfälle|mötestid)|nästkommande\\s\\p{L}*möte|tid\\sför\\snästa)\\b.*",
          "nästa nästkommande");
  private static final Form SENTENCE =
      Form.of(
          "(?iU).*\\b(?:nästa\\s(?:[\\p{L}-]*möte|[\\p{L}-]*sammanträde|träff|gång)|träffas\\snästa|ses\\snästa|sammanträder\\snästa|mötet\\säger\\srum|nytt\\smöte\\sbokas?)\\b.*",
          "nästa nytt_möte");
  private static final Form OTHER =
      Form.of(
          "(?iU)\\b(?:ställa\\sin|ställs\\sin|inställt|redovisas|presenteras|tas\\supp|till\\snästa|på\\snästa|inför\\snästa)\\b",
          "ställ redovisas presenteras tas_upp till_nästa på_nästa inför_nästa");
  private static final Pattern PLACE_LEAD =
      Pattern.compile("(?iU)^[\\s,.:;–()-]*(?:(?:i|på|hos|vid|plats|lokal)\\b[:\\s]+)?");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?iU)^[\\s,.:;–()-]*(?:och\\s(?:hålls|äger\\srum)\\s)?(?<lead>(?:i|på|hos|vid)\\s|plats\\s?:?\\s|lokal\\s?:?\\s|,\\s|digitalt|via\\s|teams)(?<rest>.*)$");
  private static final Pattern PLACE_LINE =
      Pattern.compile("(?iU)^(?:plats|lokal|var)\\s?:?\\s+(?<rest>\\S.*)$");

  private final @Nullable LocalDate meeting;

  public NextMeetingReader(@Nullable LocalDate meeting) {
    this.meeting = meeting;
  }

  public @Nullable NextMeeting read(List<Item> items) {
    NextMeeting found = null;
    for (Item item : items.reversed()) {
      boolean titled = TITLE.is(item.heading().title());
      if (titled) {
        found = inTitle(item);
      }
      for (Section section : item.sections()) {
        if (found == null && section.kind() != SectionKind.PROPOSAL) {
          found =
              inSection(section, titled || section.title() != null && TITLE.is(section.title()));
        }
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable NextMeeting inTitle(Item item) {
    String title = item.heading().title();
    return OTHER.in(title) ? null : of(title, item.heading().line() + 1);
  }

  private @Nullable NextMeeting inSection(Section section, boolean titled) {
    List<Paragraph> paragraphs = section.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.text().length() > 2_000) {
        continue;
      }
      for (String sentence : Sentences.of(paragraph.text())) {
        if ((titled || SENTENCE.is(sentence)) && !OTHER.in(sentence)) {
          NextMeeting found = of(sentence, paragraph.line());
          if (found != null) {
            return found.place() != null || !titled
                ? found
                : withPlaceBelow(found, paragraphs, i + 1);
          }
        }
      }
    }
    return null;
  }

  private static NextMeeting withPlaceBelow(
      NextMeeting found, List<Paragraph> paragraphs, int from) {
    for (Paragraph paragraph : paragraphs.subList(from, Math.min(paragraphs.size(), from + 2))) {
      Matcher m = PLACE_LINE.matcher(paragraph.text());
      if (m.matches()) {
        return new NextMeeting(
            found.date(),
            found.start(),
            found.end(),
            Sentences.withoutEnd(m.group("rest")),
            found.line());
      }
    }
    return found;
  }

  /** Reads a line that is known to speak of the next meeting. */
  public @Nullable NextMeeting of(String sentence, int line) {
    DateMention mention = Dates.first(sentence);
    LocalDate date =
        mention == null
            ? null
            : meeting == null ? mention.exact() : mention.onOrAfter(meeting.plusDays(1));
    if (mention == null || date == null) {
      return null;
    }
    String after = sentence.substring(mention.end());
    TimeSpan time = Times.first(after, after.length() < 25);
    String place = place(time == null ? after : after.substring(time.end()));
    if (place == null && time != null) {
      place =
          place(
              after
                  .substring(0, time.start())
                  .replaceFirst("(?iU)[\\s,]*(?:kl(?:ockan)?\\.?)?\\s*$", ""));
    }
    return new NextMeeting(
        date, time == null ? null : time.from(), time == null ? null : time.to(), place, line);
  }

  private static @Nullable String place(String text) {
    Matcher m = PLACE.matcher(text.strip());
    if (!m.matches()) {
      return null;
    }
    String lead = m.group("lead");
    boolean word = lead.matches("(?iU)digitalt|via\\s|teams");
    String rest =
        word ? lead + m.group("rest") : PLACE_LEAD.matcher(m.group("rest")).replaceFirst("");
    rest =
        Sentences.of(rest).isEmpty()
            ? ""
            : Sentences.withoutEnd(Sentences.of(rest).getFirst()).strip();
    return rest.isEmpty() || rest.length() > 120 || Character.isDigit(rest.charAt(0)) ? null : rest;
  }
}
