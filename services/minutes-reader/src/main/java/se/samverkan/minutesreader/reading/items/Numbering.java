package se.samverkan.minutesreader.reading.items;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.lines.Line;

/** The ways in which minutes number their items. */
enum Numbering {
  PARAGRAPH("^§\\s{0,2}(?<n>\\d{1,4})(?:\\s?[/:]\\s?\\d{2,4})?(?![\\d–-])[.:]?\\s*(?<t>.*)$", 1.5),
  PARAGRAPH_AFTER("^(?<n>\\d{1,4})\\s?§[.:]?\\s*(?<t>.*)$", 1.5),
  NAMED(
      "^(?iU:punkt|ärende|pkt|p\\.|dagordningspunkt|paragraf)\\s(?<n>\\d{1,3})(?!\\d|\\.\\d)\\s*[.:)–-]?\\s*(?<t>.*)$",
      1.2),
  DOT("^(?<n>\\d{1,3})\\.(?!\\d)\\s*(?<t>\\S.*)$", 1),
  BRACKET("^(?<n>\\d{1,3})\\)\\s*(?<t>\\S.*)$", 1),
  BARE("^(?<n>\\d{1,3})\\s(?<t>\\p{Lu}.*)$", 0.8);

  private final Pattern pattern;
  final double weight;

  Numbering(String pattern, double weight) {
    this.pattern = Pattern.compile(pattern);
    this.weight = weight;
  }

  @Nullable Candidate candidate(Line line, int index) {
    String text = line.text();
    if (text.length() > 400 || text.isEmpty()) {
      return null;
    }
    Matcher m = pattern.matcher(text);
    if (!m.matches()) {
      return null;
    }
    String title = m.group("t").strip();
    return plausible(title, line)
        ? new Candidate(index, Integer.parseInt(m.group("n")), title)
        : null;
  }

  private boolean plausible(String title, Line line) {
    if (title.isEmpty()) {
      return this != DOT && this != BRACKET && this != BARE;
    }
    char first = title.charAt(0);
    if (this == BARE) {
      return line.strong()
          || line.cells().size() > 1
          || title.length() < 90
              && !title.endsWith(".")
              && !title.matches(
                  "(?iU).*\\bkr(?:onor)?\\b.*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec).*");
    }
    if (title.matches(
            "(?iU)(?:forts|fortsättning)\\b.*|(?:jan|feb|mars|april|maj|juni|juli|aug|sept|okt|nov|dec)\\p{L}*\\b(?:\\s\\d{4})?.*")
        && this == DOT
        && Character.isLowerCase(first)) {
      return false;
    }
    if (title.matches("(?iU)\\(?(?:forts|fortsättning)\\b.*")) {
      return false;
    }
    boolean reference =
        (this == PARAGRAPH || this == PARAGRAPH_AFTER || this == NAMED)
            && Character.isLowerCase(first);
    return !reference && (Character.isLetterOrDigit(first) || "”\"“«'(§*–-".indexOf(first) >= 0);
  }

  /** A line that may be the heading of an item. */
  record Candidate(int index, int number, String title) {}
}
