package se.samverkan.minutesreader.reading.lines;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the markup off one line: Markdown, the odd HTML tag, tabs and hard blanks. */
final class Markup {

  /** Longer lines are read up to here, so that no pattern ever runs over a megabyte. */
  static final int LONGEST = 20_000;

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:b|i|u|em|strong|span|p|br|h[1-6])\\s{0,4}/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s++(.*?)[#\\s]*+$");
  private static final Pattern STRONG_LINE =
      Pattern.compile("^(?:\\*\\*[^*]++\\*\\*|__[^_]++__|<b>[^<]++</b>)[\\s:]*+$");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*{1,3}|(?<!\\w)_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?!\\w)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([.\\-*_#()\\[\\]!+>|])");
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–—•·▪●◦‣⁃\\uf0b7]|[*+](?=\\s)|o(?=\\t))\\s*+");
  private static final Pattern TABLE_RULE = Pattern.compile("^[|:\\-\\s]++$");
  private static final Pattern GAP = Pattern.compile("\\t+ *| {2,}\\t*| {3,}");

  private Markup() {}

  static Line line(int number, String source) {
    String raw = source.length() > LONGEST ? source.substring(0, LONGEST) : source;
    raw = raw.replace('\u00a0', ' ').replace("\u00ad", "").replace("\ufeff", "").replace('\f', ' ');
    int indent = indent(raw);
    String rest = raw.strip();
    boolean table = rest.length() > 2 && rest.startsWith("|") && rest.endsWith("|");
    if (table) {
      return tableRow(number, rest);
    }
    boolean strong = STRONG_LINE.matcher(rest).matches();
    var heading = HEADING.matcher(rest);
    int level = 0;
    if (heading.matches()) {
      level = heading.group(1).length();
      rest = heading.group(2);
    }
    if (rest.startsWith("> ")) {
      rest = rest.substring(2).strip();
    }
    var mark = BULLET.matcher(rest);
    boolean bullet = mark.find() && mark.end() < rest.length() && !rest.startsWith("**");
    if (bullet) {
      rest = rest.substring(mark.end());
    }
    rest = plain(rest);
    String folded = fold(rest);
    List<String> cells =
        folded.length() == rest.length() && rest.indexOf('\t') < 0
            ? folded.isEmpty() ? List.of() : List.of(folded)
            : Arrays.stream(GAP.split(rest)).map(Markup::fold).filter(c -> !c.isEmpty()).toList();
    return new Line(number, folded, indent, level, strong || level > 0, bullet, false, cells);
  }

  private static Line tableRow(int number, String rest) {
    if (TABLE_RULE.matcher(rest).matches()) {
      return new Line(number, "", 0, 0, false, false, true, List.of());
    }
    List<String> cells =
        Arrays.stream(rest.substring(1, rest.length() - 1).split("\\|", -1))
            .map(Markup::plain)
            .map(Markup::fold)
            .toList();
    return new Line(number, fold(String.join(" ", cells)), 0, 0, false, false, true, cells);
  }

  private static String plain(String text) {
    String result = text;
    if (result.indexOf('<') >= 0) {
      result = TAG.matcher(result).replaceAll("");
    }
    if (result.indexOf('\\') >= 0) {
      result = ESCAPE.matcher(result).replaceAll("$1");
    }
    if (result.indexOf('*') >= 0 || result.indexOf('_') >= 0) {
      result = EMPHASIS.matcher(result).replaceAll("");
    }
    return result;
  }

  private static String fold(String text) {
    var folded = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else {
        if (blank && !folded.isEmpty()) {
          folded.append(' ');
        }
        blank = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static int indent(String raw) {
    int width = 0;
    for (int i = 0; i < raw.length() && i < 200; i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        width += 8;
      } else if (c == ' ') {
        width++;
      } else {
        break;
      }
    }
    return width;
  }
}
