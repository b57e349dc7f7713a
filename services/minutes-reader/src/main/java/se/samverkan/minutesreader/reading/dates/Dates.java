package se.samverkan.minutesreader.reading.dates;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates in every form that minutes use. */
public final class Dates {

  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile(
          "(?iU)\\b(?<weekday>"
              + Months.WEEKDAY
              + ")\\s{0,3}(?:,|den)?\\s{0,3}(?:den\\s)?$|\\bden\\s$");
  private static final int LOOK_BACK = 24;
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<![\\d.:/-])(?<iy>(?:19|20)\\d\\d)-(?<im>\\d{1,2})-(?<id>\\d{1,2})(?!\\d)"
              + "|(?<![\\d-])(?<cy>20\\d\\d)(?<cm>0[1-9]|1[0-2])(?<cd>[0-3]\\d)(?!\\d)"
              + "|(?<![\\d.:/])(?<wd>\\d{1,2})(?::?[ea]|\\.)?(?:\\s?[-–]\\s?\\d{1,2})?\\s{0,2}(?<wm>"
              + Months.MONTH
              + "),?(?:\\s{1,2}(?<wy>(?:19|20)\\d\\d)\\b|\\s?[-’'](?<ws>\\d\\d)\\b)?"
              + "|(?<![\\d.:/-])(?<dd>\\d{1,2})\\.(?<dm>\\d{1,2})\\.(?<dy>20\\d\\d)\\b"
              + "|(?<![\\d.:/-])(?<sd>\\d{1,2})/(?<sm>\\d{1,2})(?:[\\s/-]{1,2}(?<sy>20\\d\\d|(?<=-)\\d\\d)\\b)?(?![\\d/]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Dates() {}

  public static List<DateMention> in(String text) {
    var result = new ArrayList<DateMention>();
    if (text.chars().noneMatch(Character::isDigit)) {
      return result;
    }
    Matcher matcher = DATE.matcher(text);
    matcher.useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i)) || i > 0 && Character.isDigit(text.charAt(i - 1))) {
        continue;
      }
      matcher.region(i, text.length());
      DateMention mention = matcher.lookingAt() ? mention(matcher, text) : null;
      if (mention != null) {
        result.add(mention);
        i = mention.end() - 1;
      }
    }
    return result;
  }

  public static @Nullable DateMention first(String text) {
    List<DateMention> all = in(text);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The text without its dates. */
  public static String remove(String text) {
    var result = new StringBuilder();
    int from = 0;
    for (DateMention mention : in(text)) {
      result.append(text, from, mention.start()).append(' ');
      from = mention.end();
    }
    return result.append(text.substring(from)).toString();
  }

  private static @Nullable DateMention mention(Matcher m, String text) {
    Matcher before =
        WEEKDAY_BEFORE.matcher(text.substring(Math.max(0, m.start() - LOOK_BACK), m.start()));
    if (!before.find()) {
      before = null;
    }
    try {
      MonthDay day;
      String year;
      if (m.group("iy") != null) {
        year = m.group("iy");
        day = day(m.group("im"), m.group("id"));
      } else if (m.group("cy") != null) {
        year = m.group("cy");
        day = day(m.group("cm"), m.group("cd"));
      } else if (m.group("wd") != null) {
        year = m.group("wy") != null ? m.group("wy") : m.group("ws");
        Month month = Months.month(m.group("wm"));
        day = MonthDay.of(month, Integer.parseInt(m.group("wd")));
      } else if (m.group("dd") != null) {
        year = m.group("dy");
        day = day(m.group("dm"), m.group("dd"));
      } else {
        year = m.group("sy");
        day = day(m.group("sm"), m.group("sd"));
      }
      return new DateMention(
          day,
          year == null ? null : year(year),
          before == null ? null : Months.weekday(before.group("weekday")),
          before == null ? m.start() : m.start() - before.group().length(),
          m.end());
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  private static MonthDay day(String month, String day) {
    return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
  }

  private static int year(String digits) {
    int number = Integer.parseInt(digits);
    return number < 100 ? 2000 + number : number;
  }
}
