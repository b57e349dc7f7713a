package se.samverkan.minutesreader.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where sentences end. */
public final class Sentences {

  private static final Set<String> SHORTENED =
      Set.of(
          "kl", "ca", "bl", "tex", "t.ex", "dvs", "d.v.s", "m.m", "bl.a", "resp", "ev", "nr", "jan",
          "feb", "mar", "apr", "aug", "sept", "okt", "nov", "dec", "st", "p", "f", "ordf", "pkt",
          "t.o.m", "fr.o.m", "s.k", "m.fl", "inkl");

  private static final Pattern CONJUNCTION =
      Pattern.compile("(?U)[,;]?\\s(?:och|samt|dels)(?:\\satt)?$|[,;]$");

  private Sentences() {}

  public static List<String> of(String paragraph) {
    var result = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if (".!?".indexOf(paragraph.charAt(i)) < 0) {
        continue;
      }
      int after = i + 1;
      while (after < paragraph.length() && "”\"»)".indexOf(paragraph.charAt(after)) >= 0) {
        after++;
      }
      if (begins(paragraph, after) && !shortened(paragraph, i)) {
        result.add(paragraph.substring(from, after).strip());
        from = after;
      }
    }
    if (!paragraph.substring(from).isBlank()) {
      result.add(paragraph.substring(from).strip());
    }
    return result;
  }

  private static boolean begins(String text, int blank) {
    if (blank + 1 >= text.length() || text.charAt(blank) != ' ') {
      return false;
    }
    char next = text.charAt(blank + 1);
    return Character.isUpperCase(next) || Character.isDigit(next) || "”\"»§-".indexOf(next) >= 0;
  }

  /** Whether the full stop belongs to a shortened word or to the number of a day. */
  private static boolean shortened(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int from = stop;
    while (from > 0
        && text.charAt(from - 1) != ' '
        && text.charAt(from - 1) != '('
        && stop - from < 12) {
      from--;
    }
    String word = text.substring(from, stop);
    return SHORTENED.contains(word)
        || word.length() < 3 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  public static boolean isEnded(String text) {
    int i = text.length() - 1;
    while (i >= 0 && "”\"»)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?:;".indexOf(text.charAt(i)) >= 0;
  }

  /** A clause of a list without the comma and the "och" or "samt" that lead to the next. */
  public static String withoutConjunction(String clause) {
    return CONJUNCTION.matcher(clause).replaceFirst("").strip();
  }

  /** The text without the punctuation that ends it. */
  public static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && ".,;: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
