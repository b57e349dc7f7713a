package se.samverkan.minutesreader.reading.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.dates.DateMention;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.result.DueKind;

/** Reads the time of an assignment out of its words. */
final class DueParser {

  private static final String MEETING =
      "(?:[\\p{L}-]*(?:möte|mötet|sammanträde|sammanträdet|träff|träffen|konferens|konferensen))";
  private static final Pattern NEXT =
      Pattern.compile(
          "(?iU)\\b(?:till|på|vid|inför|före|innan|senast\\s(?:till|på|vid)|i\\ssamband\\smed)\\s(?<of>[\\p{L}-]+s\\s)?(?:nästa|nästkommande|kommande)\\s(?<name>(?:[\\p{L}-]+s?\\s)?"
              + MEETING
              + "|gång)\\b");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iU)\\b(?:till|på|vid|inför|före|innan)\\s(?<name>(?:[\\p{L}-]+\\s){0,3}?"
              + MEETING
              + ")(?:\\s(?:som\\s\\p{L}+\\s\\p{L}+|(?:på|i|med)\\s[\\p{L}\\s]{1,30}))?$");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?iU)(?:\\bsenast|\\bföre|\\binnan|\\btill(?:\\soch\\smed)?|\\binom|\\bklart?|\\bdeadline|\\bt\\.?o\\.?m\\.?|\\bförfaller|\\bärsenast|\\bredovisas|\\bsenast\\s(?:till|på|vid))[\\s:,]*(?:den\\s)?$");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iU)\\b(?:(?:i|under|till|före|innan|inför|efter)\\s(?:början\\s(?:på|av)|slutet\\s(?:på|av)|mitten\\s(?:på|av))\\s[\\p{L}\\d]+(?:\\s\\d{4})?|(?:under|i|till|före|innan|senast\\si)\\s(?:den\\s)?(?:våren|hösten|sommaren|vintern|vår|höst|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jul|sommaren|semestern|årsskiftet|årets\\sslut|kvartal\\s\\d)(?:\\s(?:19|20)\\d\\d)?|(?:under|senast|till|innan|före|i)?\\s?(?:vecka|v\\.)\\s?\\d{1,2}|(?:före|innan|efter)\\s(?:årsskiftet|sommaren|jul|midsommar|semestern)|snarast(?:\\smöjligt)?|omgående|så\\ssnart\\ssom\\smöjligt|löpande|inför\\s(?:mötet|sammanträdet))\\b");
  private static final int LOOK_BACK = 60;

  private final @Nullable LocalDate meeting;
  private final @Nullable LocalDate next;

  /**
   * @param next the date of the body's next meeting
   */
  DueParser(@Nullable LocalDate meeting, @Nullable LocalDate next) {
    this.meeting = meeting;
    this.next = next;
  }

  Due parse(String task) {
    String text = task.length() > 1_500 ? task.substring(0, 1_500) : task;
    Matcher nextMeeting = NEXT.matcher(text);
    Due dated = dated(text);
    if (dated != null) {
      return dated;
    }
    if (nextMeeting.find()) {
      String of = nextMeeting.group("of");
      return new Due(
          of == null ? next : null,
          of == null ? DueKind.NEXT_MEETING : DueKind.NAMED_MEETING,
          null,
          of == null ? null : of.strip());
    }
    Matcher period = PERIOD.matcher(text);
    return period.find() ? new Due(null, DueKind.PERIOD, period.group().strip(), null) : Due.OPEN;
  }

  private @Nullable Due dated(String text) {
    List<DateMention> dates = Dates.in(text);
    for (DateMention mention : dates) {
      String before =
          text.substring(Math.max(0, mention.start() - LOOK_BACK), mention.start()).stripTrailing();
      before =
          before.replaceFirst(
              "(?iU)\\s(?:den|fredag|måndag|tisdag|onsdag|torsdag)(?:en)?(?:\\sden)?$", "");
      Matcher named = NAMED.matcher(before);
      if (named.find()) {
        return new Due(resolve(mention), DueKind.NAMED_MEETING, null, body(named.group("name")));
      }
      if (DEADLINE.matcher(before + " ").find()) {
        return new Due(resolve(mention), DueKind.DATE, null, null);
      }
    }
    return null;
  }

  /** "ledningsgruppens möte" is a meeting of "ledningsgruppen"; a compound names no body. */
  private static @Nullable String body(String meeting) {
    int space = meeting.lastIndexOf(' ');
    String owner = space < 0 ? "" : meeting.substring(0, space);
    return owner.endsWith("s") ? owner.substring(0, owner.length() - 1) : null;
  }

  @Nullable LocalDate resolve(DateMention mention) {
    return meeting == null ? mention.exact() : mention.onOrAfter(meeting);
  }
}
