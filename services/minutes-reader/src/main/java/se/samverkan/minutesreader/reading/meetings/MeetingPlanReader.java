package se.samverkan.minutesreader.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.dates.DateMention;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.dates.Times;
import se.samverkan.minutesreader.reading.items.Item;
import se.samverkan.minutesreader.reading.items.Paragraph;
import se.samverkan.minutesreader.reading.items.Section;
import se.samverkan.minutesreader.reading.items.SectionKind;
import se.samverkan.minutesreader.reading.lines.Form;
import se.samverkan.minutesreader.reading.result.PlannedMeeting;

/**
 * The dates of a meeting plan: a list of lines that are a date and little more, or a sentence that
 * lists dates.
 */
public final class MeetingPlanReader {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
  private static final Form PLAN =
      Form.of(
          "(?iU).*(?:mötesplan|mötestid|mötesdat|sammanträdestid|sammanträdesdat|sammanträdesplan|mötesdag|mötesserie|kommande\\smöten|möten\\s(?:under\\s)?\\d{4}|datum\\sbeslutas|mötesschema|följande\\s(?:datum|dagar|tider)).*",
          "möte sammanträde datum dagar tider");
  private static final int LONGEST_LINE = 110;
  private static final int FEWEST = 2;

  private final @Nullable LocalDate meeting;

  public MeetingPlanReader(@Nullable LocalDate meeting) {
    this.meeting = meeting;
  }

  public List<PlannedMeeting> read(Item item) {
    var result = new ArrayList<PlannedMeeting>();
    String context = item.heading().title();
    for (Section section : item.sections()) {
      if (section.kind() == SectionKind.PROPOSAL
          || section.kind() == SectionKind.DOCUMENTS
          || section.kind() == SectionKind.DISPATCH) {
        continue;
      }
      String heading = context + " " + (section.subItem() == null ? "" : section.subItem());
      var run = new ArrayList<PlannedMeeting>();
      String above = heading;
      for (Paragraph paragraph : section.paragraphs()) {
        PlannedMeeting planned = line(paragraph, above);
        if (planned != null) {
          run.add(planned);
          continue;
        }
        close(run, above, result);
        above = heading + " " + (paragraph.text().length() < 400 ? paragraph.text() : "");
        if (paragraph.text().length() < 1_500 && PLAN.is(above)) {
          sentence(paragraph, above, result);
        }
      }
      close(run, above, result);
    }
    return result;
  }

  private static void close(List<PlannedMeeting> run, String above, List<PlannedMeeting> result) {
    if (run.size() > FEWEST || run.size() == FEWEST && PLAN.is(above)) {
      result.addAll(run);
    }
    run.clear();
  }

  private @Nullable PlannedMeeting line(Paragraph paragraph, String above) {
    String text = paragraph.text();
    if (text.length() > LONGEST_LINE) {
      return null;
    }
    List<DateMention> dates = Dates.in(text);
    if (dates.size() != 1) {
      return null;
    }
    DateMention mention = dates.getFirst();
    String before = text.substring(0, mention.start()).replaceAll("[\\s,:–-]+$", "").strip();
    String after = text.substring(mention.end()).strip();
    boolean terse =
        before.length() < 60
            && before.split(" ").length < 6
            && !before.matches("(?iU).*\\b(?:är|har|ska|var|senast|till|från|före)\\b.*")
            && after.split(" ").length < 12;
    LocalDate date = terse ? resolve(mention, above) : null;
    return date == null
        ? null
        : new PlannedMeeting(before.isEmpty() ? null : before, date, note(after), paragraph.line());
  }

  private void sentence(Paragraph paragraph, String above, List<PlannedMeeting> result) {
    List<DateMention> dates = Dates.in(paragraph.text());
    if (dates.size() < 3) {
      return;
    }
    for (DateMention mention : dates) {
      LocalDate date = resolve(mention, above);
      if (date != null && (meeting == null || !date.isBefore(meeting))) {
        result.add(new PlannedMeeting(null, date, null, paragraph.line()));
      }
    }
  }

  private static @Nullable String note(String after) {
    String rest = after.replaceAll("^[\\s,;:–-]+", "");
    var span = Times.first(rest, false);
    if (rest.startsWith("(") && rest.endsWith(")")) {
      rest = rest.substring(1, rest.length() - 1);
    }
    return rest.isBlank() || span != null && rest.length() < 3 ? null : rest;
  }

  /**
   * In the year that the heading names, when the weekday fits it; else the first such day after the
   * meeting.
   */
  private @Nullable LocalDate resolve(DateMention mention, String above) {
    if (mention.year() != null) {
      return mention.exact();
    }
    Matcher m = YEAR.matcher(above);
    while (m.find()) {
      int year = Integer.parseInt(m.group(1));
      DateMention inYear = new DateMention(mention.day(), year, null, 0, 0);
      LocalDate date = inYear.exact();
      if (date != null && (mention.weekday() == null || date.getDayOfWeek() == mention.weekday())) {
        return date;
      }
    }
    return meeting == null ? null : mention.onOrAfter(meeting);
  }
}
