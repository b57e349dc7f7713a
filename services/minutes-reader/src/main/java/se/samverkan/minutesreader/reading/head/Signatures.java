package se.samverkan.minutesreader.reading.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.lines.Document;
import se.samverkan.minutesreader.reading.lines.Line;
import se.samverkan.minutesreader.reading.names.Names;

/**
 * The names under the minutes: labels one below the other or side by side, names after or below
 * them.
 */
public final class Signatures {

  private final List<String> secretaries = new ArrayList<>();
  private final List<String> adjusters = new ArrayList<>();
  private final List<String> chairs = new ArrayList<>();
  private final List<LabelKind> waiting = new ArrayList<>();
  private final List<String> known;
  private @Nullable LabelKind current;

  private Signatures(Collection<String> known) {
    this.known =
        known.stream()
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** Whether the line begins the block of signatures. */
  public static boolean begins(Line line) {
    Label label = Labels.at(line);
    if (label == null || line.text().length() > 110 || label.kind() == LabelKind.CHAIR) {
      return false;
    }
    if (label.kind() == LabelKind.ADJUSTED_ON) {
      return label.apart();
    }
    return label.kind().signature()
        && label.certain()
        && !line.text().endsWith(".")
        && isNamesOrLabels(label.value());
  }

  private static boolean isNamesOrLabels(String value) {
    if (value.isEmpty() || labelIn(value) != null) {
      return true;
    }
    String bare =
        value
            .replaceAll("\\(.*?\\)|[.…_]{2,}|\\d{4}-\\d\\d-\\d\\d|[,/].*", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return bare.isEmpty()
        || Names.isName(bare)
        || value.matches("(?iU)paragrafer.*|§.*|den\\s\\d.*|\\d.*")
        || bare.split(" ").length == 4 && Names.beginsWithFirstName(bare);
  }

  public static Signatures read(
      Document document, int from, int to, Collection<String> knownNames) {
    var signatures = new Signatures(knownNames);
    for (int i = from; i < to; i++) {
      if (!document.blank(i)) {
        Label label = Labels.at(document.line(i));
        if (label != null
            && (label.kind() == LabelKind.NOTICE || label.kind() == LabelKind.COPIES)) {
          document.claim(i, to);
          break;
        }
        if (signatures.line(document.line(i))) {
          document.claim(i);
        }
      }
    }
    return signatures;
  }

  private boolean line(Line line) {
    String text = line.text();
    boolean labels = false;
    Label label = Labels.at(line);
    while (label != null
        && text.length() < 200
        && (label.certain() || startsWithLabel(label.value()))) {
      labels = true;
      note(label.kind());
      text = label.value();
      label = labelIn(text);
    }
    text = text.replaceAll("[.…_]{3,}", " ").strip();
    boolean names = !text.isEmpty() && names(text);
    return labels || names;
  }

  private static boolean startsWithLabel(String value) {
    return labelIn(value) != null;
  }

  private static @Nullable Label labelIn(String text) {
    return text.isEmpty()
        ? null
        : Labels.at(new Line(0, text, 0, 0, false, false, false, List.of(text)));
  }

  private void note(LabelKind kind) {
    current = kind;
    if (kind == LabelKind.SECRETARY || kind == LabelKind.ADJUSTER || kind == LabelKind.CHAIR) {
      waiting.add(kind);
    }
  }

  private boolean names(String text) {
    boolean any = false;
    for (String name : split(text)) {
      any = true;
      LabelKind kind = waiting.isEmpty() ? current : waiting.removeFirst();
      if (kind == LabelKind.SECRETARY) {
        secretaries.add(name);
      } else if (kind == LabelKind.ADJUSTER) {
        adjusters.add(name);
        current = LabelKind.ADJUSTER;
      } else if (kind == LabelKind.CHAIR) {
        chairs.add(name);
      }
    }
    return any;
  }

  private List<String> split(String text) {
    var names = new ArrayList<String>();
    for (String part :
        text.replaceAll("\\([^)]*\\)", ",").split("\\s*[,;/\\t]\\s*|\\soch\\s|\\s{2,}")) {
      String rest = part.strip();
      while (!rest.isEmpty()) {
        String name = leadingKnown(rest);
        if (name == null) {
          addUnknown(names, rest);
          break;
        }
        names.add(name);
        rest = rest.substring(name.length()).strip();
      }
    }
    return names;
  }

  private @Nullable String leadingKnown(String text) {
    for (String name : known) {
      if (text.startsWith(name)
          && (text.length() == name.length() || text.charAt(name.length()) == ' ')) {
        return name;
      }
    }
    return null;
  }

  private static void addUnknown(List<String> names, String text) {
    String[] words = text.split(" ");
    if (words.length == 4 && Names.isFirstName(words[0]) && Names.isFirstName(words[2])) {
      names.add(words[0] + " " + words[1]);
      names.add(words[2] + " " + words[3]);
    } else if (Names.isName(text)) {
      names.add(text);
    }
  }

  public List<String> secretaries() {
    return secretaries;
  }

  public List<String> adjusters() {
    return adjusters;
  }

  public List<String> chairs() {
    return chairs;
  }
}
