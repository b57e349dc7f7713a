package se.samverkan.minutesreader.reading.attendance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.minutesreader.reading.dates.TimeSpan;
import se.samverkan.minutesreader.reading.dates.Times;
import se.samverkan.minutesreader.reading.lines.Form;

/**
 * Reads "(punkt 2)", "t.o.m. § 10", "kom kl 9", "via länk" out of a line of the attendance list.
 */
final class PresenceParser {

  /** What was read, and the line without it. */
  record Parsed(Presence presence, String rest) {}

  private static final String ITEM_WORD =
      "(?:dagordnings)?(?:punkt(?:en|erna)?|pkt\\.?|p\\.|p(?=\\s?\\d)|§{1,2}|ärende(?:t|na|n)?|ärendepunkt|paragraf(?:erna)?|item)";
  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,2})?";
  private static final String LIST =
      NUMBER
          + "(?:\\s?[-–—]\\s?(?:§\\s?)?"
          + NUMBER
          + ")?(?:(?:\\s?,\\s?|\\s(?:och|samt|&)\\s)(?:"
          + ITEM_WORD
          + "\\s?)?"
          + NUMBER
          + "(?:\\s?[-–—]\\s?"
          + NUMBER
          + ")?(?![.:]?\\d))*+";
  private static final Pattern ITEMS =
      Pattern.compile(
          "(?iU)(?<how>(?:(?:t\\.?\\s?o\\.?\\s?m\\.?|till och med|fr\\.?\\s?o\\.?\\s?m\\.?|från och"
              + " med|närvarande|deltog|deltar|när?v\\.|endast|bara|jäv(?:ig)?|ej|inte|utom|förutom|under|vid|för|från|till|kom|anlände|lämnade|gick|avvek|efter|före|mötet|i|på|del"
              + " av|beslut|behandling(?:en)? av|ankom|inträdde|fr|tom|from)[\\s,]+){0,5}?)"
              + ITEM_WORD
              + "\\s{0,2}(?<list>"
              + LIST
              + ")|\\b(?<move>lämnade|gick|avvek|kom|anlände)(?:\\s(?:mötet|vid|under|efter|till|in|sammanträdet)){1,3}\\s(?<at>\\d{1,2}(?:\\.\\d)?)(?![\\d.:])");
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?iU)(?:(?:deltog|deltar|närvarande|delvis)\\s)?\\b(?:(?:via|på|per|genom)\\s(?:digital(?:\\s)?)?(?:video)?(?:länk|teams|microsoft"
              + " teams|zoom|skype|distans|telefon|video|webb|webex|videokonferens)|digital(?:t|a)?(?:\\svia\\s(?:teams|zoom|länk|skype))?(?:\\sdeltagande|\\snärvaro)?|distans(?:deltagande|närvaro)?|teams|zoom|skype|telefon|online|videolänk|länk|uppkopplad|på\\slänk)\\b");
  private static final Pattern TIME_WORDS =
      Pattern.compile(
          "(?iU)(?:mellan|från|till(?: och"
              + " med)?|fr\\.?\\s?o\\.?\\s?m\\.?|t\\.?\\s?o\\.?\\s?m\\.?|kom|anlände|lämnade|gick|avvek|efter|deltog|närvarande|mötet|ankom|kl(?:ockan)?\\.?|[,\\s])+$");

  private static final Form FAR =
      Form.of("", "länk digital distans teams zoom skype telefon online uppkopplad video webb");

  private PresenceParser() {}

  static Parsed parse(String line) {
    if (line.chars().noneMatch(Character::isDigit) && !FAR.possible(line)) {
      return new Parsed(Presence.WHOLE, line.strip());
    }
    String rest = line;
    boolean remote = false;
    Matcher far = REMOTE.matcher(rest);
    if (far.find()
        && (inBrackets(rest, far.start())
            || far.end() == rest.length()
            || isApart(rest, far.start()))) {
      remote = true;
      rest = cut(rest, far.start(), far.end());
    }
    var only = new ArrayList<String>();
    var except = new ArrayList<String>();
    String first = null;
    String last = null;
    for (int i = 0; i < 4; i++) {
      Matcher m = ITEMS.matcher(rest);
      if (!m.find()) {
        break;
      }
      if (m.group("at") != null) {
        boolean came = m.group("move").matches("(?iU)kom|anlände");
        first = came ? m.group("at") : first;
        last = came ? last : m.group("at");
        rest = cut(rest, m.start(), m.end());
        continue;
      }
      String how =
          m.group("how").toLowerCase(java.util.Locale.ROOT).replace(".", "").replace(" ", "");
      List<String> numbers = numbers(m.group("list"));
      if (how.contains("jäv")
          || how.contains("utom")
          || how.contains("ej")
          || how.contains("inte")) {
        except.addAll(numbers);
      } else if (how.contains("tom")
          || how.contains("tillochmed")
          || how.contains("lämnade")
          || how.contains("gick")
          || how.contains("avvek")
          || how.equals("till")) {
        last = numbers.getFirst();
      } else if (how.contains("from")
          || how.contains("från")
          || how.contains("kom")
          || how.contains("anlände")
          || how.contains("inträdde")) {
        first = numbers.getFirst();
      } else {
        only.addAll(numbers);
      }
      rest = cut(rest, m.start(), m.end());
    }
    LocalTime from = null;
    LocalTime to = null;
    TimeSpan span = Times.span(rest, inBracketsOnly(rest));
    if (span != null) {
      from = span.from();
      to = span.to();
      rest = cutTime(rest, span);
    } else {
      TimeSpan one = Times.one(rest);
      if (one != null) {
        String before = rest.substring(0, one.start()).toLowerCase(java.util.Locale.ROOT);
        if (before.matches("(?s).*(?:till|t\\.?\\s?o\\.?\\s?m\\.?|lämnade|gick|avvek)\\b.{0,20}")) {
          to = one.from();
        } else {
          from = one.from();
        }
        rest = cutTime(rest, one);
      }
    }
    return new Parsed(new Presence(remote, only, except, first, last, from, to), tidy(rest));
  }

  static List<String> numbers(String list) {
    var result = new ArrayList<String>();
    for (String part : list.split("(?iU)\\s?,\\s?|\\s(?:och|samt|&)\\s")) {
      String[] ends = part.replaceAll("[^\\d.–—-]", "").split("[-–—]");
      if (ends.length == 2 && ends[0].matches("\\d{1,4}") && ends[1].matches("\\d{1,4}")) {
        int from = Integer.parseInt(ends[0]);
        int to = Math.min(Integer.parseInt(ends[1]), from + 300);
        for (int n = from; n <= to; n++) {
          result.add(String.valueOf(n));
        }
      } else if (ends.length > 0 && !ends[0].isEmpty()) {
        result.add(ends[0]);
      }
    }
    return result;
  }

  private static boolean inBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  private static boolean inBracketsOnly(String text) {
    return text.matches(".*\\(\\s*\\d{1,2}\\s?[-–]\\s?\\d{1,2}\\s*\\).*");
  }

  private static boolean isApart(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.endsWith(",")
        || before.endsWith("-")
        || before.endsWith("–")
        || before.endsWith(";");
  }

  private static String cutTime(String text, TimeSpan span) {
    Matcher words = TIME_WORDS.matcher(text.substring(0, span.start()));
    int from = words.find() ? words.start() : span.start();
    return cut(text, from, span.end());
  }

  private static String cut(String text, int from, int to) {
    return text.substring(0, from) + " " + text.substring(to);
  }

  private static String tidy(String text) {
    String result =
        text.replaceAll(
                "(?iU)\\((?:[\\s,;]|och|deltog|deltar|endast|under|delvis|närvarande|mötet|till|från|via|på|vid|deltagande)*\\)",
                " ")
            .replaceAll("\\(\\s*[,;]\\s*", "(")
            .replaceAll("[,;]?\\s*[,;]\\s*\\)", ")")
            .replaceAll("\\s+([,;)])", "$1")
            .replaceAll("\\(\\s+", "(")
            .replaceAll("[,;]\\s*(?=[,;])", "")
            .replaceAll(" {2,}", " ")
            .strip();
    return result
        .replaceAll(
            "(?iU)[\\s,;–-]+(?:deltog|deltar|närvarande|kom|lämnade|anlände|endast|under|till|från|via|vid|-)?$",
            "")
        .strip();
  }
}
