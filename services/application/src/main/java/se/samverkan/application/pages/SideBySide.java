package se.samverkan.application.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverkan.application.minutesimports.ImportResult;
import se.samverkan.application.minutesimports.MinutesFile;
import se.samverkan.minutesreader.documents.DocumentLoader;
import se.samverkan.minutesreader.documents.UnreadableDocument;
import se.samverkan.minutesreader.reading.MinutesReader;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Decision;

/**
 * A document beside what was read out of it.
 *
 * @param lines of its text; none where it has none
 * @param reading null where nothing could be read
 */
record SideBySide(ImportResult result, List<Line> lines, @Nullable Reading reading) {

  private static final MinutesReader READER = new MinutesReader();

  /**
   * A line of the document.
   *
   * @param mark {@code unread}, {@code uncertain} or nothing
   */
  record Line(int number, String text, String mark) {}

  SideBySide {
    lines = List.copyOf(lines);
  }

  static SideBySide of(MinutesFile file, ImportResult result) {
    try {
      var text = DocumentLoader.load(file.name(), file.content());
      return new SideBySide(result, lines(text.lines(), result), READER.read(text));
    } catch (UnreadableDocument e) {
      return new SideBySide(result, List.of(), null);
    }
  }

  private static List<Line> lines(List<String> lines, ImportResult result) {
    Map<Integer, String> marks = new HashMap<>();
    result.uncertain().forEach(each -> marks.put(each.line(), "uncertain"));
    result.notUnderstood().forEach(each -> marks.put(each.line(), "unread"));
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new Line(i + 1, lines.get(i), marks.getOrDefault(i + 1, "")))
        .toList();
  }

  /** The whole text, to be put right. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** What the corrected text is called; it is text whatever the document was. */
  public String textName() {
    String name = result.file();
    return name.endsWith(".txt") || name.endsWith(".md") ? name : name + ".txt";
  }

  public List<Decision> decisions(String item) {
    return reading == null
        ? List.of()
        : reading.decisions().stream().filter(each -> each.item().equals(item)).toList();
  }

  public List<Assignment> assignments(String item) {
    return reading == null
        ? List.of()
        : reading.assignments().stream().filter(each -> each.item().equals(item)).toList();
  }
}
