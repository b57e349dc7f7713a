package se.samverkan.minutesreader.reading.head;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.lines.Line;
import se.samverkan.minutesreader.reading.lines.WordList;
import se.samverkan.minutesreader.reading.names.Names;

/** Recognises the labels of labels.txt at the beginning of a line. */
public final class Labels {

  private static final Map<String, LabelKind> KINDS = new HashMap<>();
  private static final int LONGEST;

  static {
    int longest = 0;
    for (String line : WordList.of(Labels.class, "labels.txt")) {
      int colon = line.indexOf(':');
      LabelKind kind = LabelKind.valueOf(line.substring(0, colon));
      for (String phrase : line.substring(colon + 1).split(", ")) {
        KINDS.putIfAbsent(phrase.strip(), kind);
        longest = Math.max(longest, phrase.strip().length());
      }
    }
    for (String withComma : List.of("tid, plats", "plats, tid", "datum, tid och plats")) {
      KINDS.put(withComma, LabelKind.TIME_AND_PLACE);
    }
    KINDS.put("närvarande, ej tjänstgörande", LabelKind.SUBSTITUTES);
    LONGEST = longest + 2;
  }

  private Labels() {}

  public static @Nullable Label at(Line line) {
    String text = line.text();
    if (text.isEmpty()
        || !Character.isLetter(text.charAt(0))
            && text.charAt(0) != '§'
            && !Character.isDigit(text.charAt(0))) {
      return null;
    }
    for (int end : ends(text)) {
      LabelKind kind = KINDS.get(text.substring(0, end).toLowerCase(Locale.ROOT));
      if (kind != null) {
        return label(line, kind, end);
      }
    }
    return null;
  }

  /** Every place where a phrase may end, the farthest first. */
  private static Iterable<Integer> ends(String text) {
    var ends = new TreeSet<Integer>(java.util.Comparator.reverseOrder());
    int last = Math.min(text.length(), LONGEST);
    for (int i = 1; i <= last; i++) {
      if (i == text.length()
          || " :.(\t".indexOf(text.charAt(i)) >= 0
          || text.charAt(i - 1) == '.') {
        ends.add(i);
      }
    }
    return ends;
  }

  private static @Nullable Label label(Line line, LabelKind kind, int end) {
    String text = line.text();
    String phrase = text.substring(0, end);
    String rest = text.substring(end);
    boolean colon = rest.startsWith(":") || rest.startsWith(".:") || rest.startsWith(" :");
    boolean cell = !line.cells().isEmpty() && bare(line.cells().getFirst()).equals(bare(phrase));
    String value = rest.strip();
    while (!value.isEmpty() && ":.".indexOf(value.charAt(0)) >= 0) {
      value = value.substring(1).strip();
    }
    boolean document = phrase.toLowerCase(Locale.ROOT).matches(".*anteckningar|protokoll");
    if (document && !(colon && Names.isName(value))) {
      return null;
    }
    return new Label(
        kind, phrase.toLowerCase(Locale.ROOT), value, colon || cell || value.isEmpty());
  }

  private static String bare(String text) {
    String result = text;
    while (!result.isEmpty() && ": .".indexOf(result.charAt(result.length() - 1)) >= 0) {
      result = result.substring(0, result.length() - 1);
    }
    return result;
  }
}
