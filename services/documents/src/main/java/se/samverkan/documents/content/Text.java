package se.samverkan.documents.content;

import java.util.List;
import java.util.stream.Collectors;

/** Words within a line; a line feed in them begins a new line. */
public record Text(List<Run> runs) {

  private static final Text EMPTY = new Text(List.of());

  public Text {
    runs = List.copyOf(runs);
  }

  /** How words stand out. */
  public enum Style {
    PLAIN,
    STRONG,
    EMPHASISED
  }

  /** Words that look alike. */
  public record Run(String words, Style style) {
    public Run {
      words = cleanLines(words);
    }
  }

  public static Text of(String words) {
    return words.isEmpty() ? EMPTY : new Text(List.of(new Run(words, Style.PLAIN)));
  }

  public static Text strong(String words) {
    return new Text(List.of(new Run(words, Style.STRONG)));
  }

  /** Words that stand out, and others behind them, as {@code Beslut: …}. */
  public static Text led(String strong, String rest) {
    return new Text(List.of(new Run(strong + " ", Style.STRONG), new Run(rest, Style.PLAIN)));
  }

  public boolean isEmpty() {
    return runs.stream().allMatch(run -> run.words().isBlank());
  }

  /** The words alone. */
  public String words() {
    return runs.stream().map(Run::words).collect(Collectors.joining());
  }

  static String clean(String words) {
    return cleanLines(words).replace('\n', ' ').strip();
  }

  /** Without what neither XML nor a line can hold: control characters and halves of characters. */
  private static String cleanLines(String words) {
    return words
        .replace("\r\n", "\n")
        .replace('\t', ' ')
        .codePoints()
        .filter(c -> c == '\n' || !isUnfit(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isUnfit(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.UNASSIGNED
        || Character.getType(c) == Character.PRIVATE_USE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
