package se.samverkan.minutesreader.reading.items;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.lines.Document;
import se.samverkan.minutesreader.reading.lines.Line;

/** Cuts the lines under the heading of an item into sections and paragraphs. */
final class ItemBody {

  private static final Pattern SUB_NUMBER =
      Pattern.compile(
          "^(?:§\\s?)?\\d{1,3}\\.\\d{1,2}\\.?\\s+(?<t>\\p{L}.{1,120})$|^[a-h]\\)\\s+(?<u>\\p{Lu}.{1,100})$");
  private static final Pattern CLAUSE = Pattern.compile("(?iU)^(?:[*•-]\\s*)?att\\s.*");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?iU).*(?:[.,;:]|\\b(?:samt|och|dels|att|beslutar|besluta|beslutade|beslöt|beslutas|följande|förslag))$");

  private static final Pattern WHEN =
      Pattern.compile(
          "(?iU)\\bkl(?:ockan)?\\b\\.?\\s\\d|^(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\\b.*\\d|^(?:den\\s)?\\d{1,2}[\\s/]|\\d{4}-\\d\\d-\\d\\d");

  /** What still wants its own "att". */
  private static final Pattern AWAITS =
      Pattern.compile(
          "(?iU)\\b(?:uppdra\\p{L}*|i\\suppdrag|föreslå\\p{L}*|rekommendera\\p{L}*|bemyndiga\\p{L}*|begära|anmoda|besluta|innebär)\\b(?!.*\\batt\\b)(?:\\s[\\p{L}-]+){0,4}$|\\b(?:verka\\sför|genom|för|om|efter|utan|till|så|på|av|med)$");

  private final Document document;
  private final Heading heading;
  private final int to;
  private final int width;
  private final List<Section> sections = new ArrayList<>();
  private final List<String> subItems = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private SectionKind kind = SectionKind.TEXT;
  private @Nullable String title;
  private @Nullable String subItem;
  private List<Paragraph> paragraphs = new ArrayList<>();
  private boolean gap;

  private ItemBody(Document document, Heading heading, int to, int width) {
    this.document = document;
    this.heading = heading;
    this.to = to;
    this.width = width;
  }

  /**
   * @param to line after the item's last
   * @param width of the longest usual line, which tells a full line from a last one
   */
  static Item read(Document document, Heading heading, int to, int width) {
    return new ItemBody(document, heading, to, width).read();
  }

  private Item read() {
    document.claim(heading.line(), heading.bodyFrom());
    for (int i = heading.bodyFrom(); i < to; i++) {
      if (document.blank(i)) {
        gap = true;
        continue;
      }
      line(i);
      document.claim(i);
      gap = false;
    }
    closeSection();
    return new Item(heading, List.copyOf(sections), List.copyOf(subItems));
  }

  private void line(int i) {
    Line line = document.line(i);
    SectionKind.Mark mark = SectionKind.at(line);
    if (mark != null && !continuesSentence(line)) {
      closeSection();
      kind = mark.kind();
      title = line.text();
      if (!mark.rest().isEmpty()) {
        open.add(withText(line, mark.rest()));
      }
      return;
    }
    String sub = subHeading(i, line);
    if (sub != null) {
      closeSection();
      subItems.add(sub);
      subItem = sub;
      kind = SectionKind.TEXT;
      title = sub;
      return;
    }
    if (!open.isEmpty() && startsParagraph(line)) {
      closeParagraph();
    }
    open.add(line);
  }

  private boolean continuesSentence(Line line) {
    return !open.isEmpty() && !gap && line.startsLowerCase();
  }

  private @Nullable String subHeading(int i, Line line) {
    String text = line.text();
    Matcher numbered = SUB_NUMBER.matcher(text);
    if (numbered.matches() && !line.endsSentence()) {
      return numbered.group("t") != null ? numbered.group("t") : numbered.group("u");
    }
    if (line.headingLevel() > 0 || line.strong() && !text.endsWith(".") && text.length() < 200) {
      return text;
    }
    boolean shape =
        text.length() < 80
            && !line.bullet()
            && !line.table()
            && line.cells().size() == 1
            && Character.isUpperCase(text.charAt(0))
            && (!line.endsSentence());
    if (!shape || text.endsWith(",") || WHEN.matcher(text).find()) {
      return null;
    }
    boolean first = i == heading.bodyFrom();
    boolean apart = gap || first || i > 0 && document.line(i - 1).blank() || previousEnded();
    int next = document.nextText(i + 1);
    if (!apart
        || next >= to
        || midSentence()
        || kind == SectionKind.DECISION && paragraphs.isEmpty() && open.isEmpty()) {
      return null;
    }
    Line after = document.line(next);
    boolean bodyBelow =
        !after.startsLowerCase()
            && after.text().length() > 1
            && !after.bullet()
            && (after.text().length() > text.length()
                || after.endsSentence()
                || SectionKind.at(after) != null);
    boolean wrapped = next == i + 1 && text.length() > width * 6 / 10 || text.contains(". ");
    return bodyBelow
            && !wrapped
            && !text.matches(
                "(?iU).*\\b(?:är|har|ska|kan|blir|får|kommer|hålls|tar|går|föreslås|informera(?:r|de|des)|redovisa(?:r|de|des)|tackar?|beslutar?|beslutade|godkän\\w*|enligt"
                    + " förslag|bordlä\\w+|utgår|noter\\w+|utses|valdes|diskussion\\w*)\\b.*")
        ? text
        : null;
  }

  private boolean previousEnded() {
    return !open.isEmpty()
        && open.getLast().endsSentence()
        && open.getLast().text().length() < width * 3 / 4;
  }

  private boolean midSentence() {
    return !open.isEmpty() && !gap && !open.getLast().endsSentence();
  }

  private boolean startsParagraph(Line line) {
    Line last = open.getLast();
    if (line.bullet()
        || line.table()
        || last.table()
        || Folding.LIST_NUMBER.matcher(line.text()).find()) {
      return true;
    }
    if (gap) {
      return !(line.startsLowerCase()
              && !last.endsSentence()
              && !CLAUSE.matcher(line.text()).matches()
              && !LEAD_IN.matcher(last.text()).matches()
          || line.startsLowerCase() && endsOpen(last) && !CLAUSE.matcher(line.text()).matches());
    }
    boolean listed =
        CLAUSE.matcher(open.getFirst().text()).matches()
            && CLAUSE.matcher(line.text()).matches()
            && !AWAITS.matcher(last.text()).find();
    if (listed
        && (kind == SectionKind.DECISION || last.text().length() + 4 <= Math.max(width, 75))) {
      return true;
    }
    if (CLAUSE.matcher(line.text()).matches() && LEAD_IN.matcher(last.text()).matches()) {
      return !(open.size() == 1
          && last.text().matches("(?iU).*(?:beslutar|besluta|beslutade|beslöt)$")
          && onlyClause(line));
    }
    return last.endsSentence()
        && !line.startsLowerCase()
        && (last.text().length() < width * 3 / 4
            || line.indent() > last.indent() && line.indent() < 3);
  }

  private static boolean endsOpen(Line last) {
    return last.text().endsWith(",")
        || last.text().endsWith("-")
        || last.text().matches("(?iU).*\\b(?:och|samt|att|för|av|till|i|på|med|som)$");
  }

  /** Whether "Nämnden beslutar" is followed by one clause and not by a list of them. */
  private boolean onlyClause(Line line) {
    for (int i = line.number(); i < to && i < line.number() + 12; i++) {
      if (!document.blank(i)) {
        if (CLAUSE.matcher(document.line(i).text()).matches()) {
          return false;
        }
        if (SectionKind.at(document.line(i)) != null) {
          return true;
        }
      }
    }
    return true;
  }

  private static Line withText(Line line, String text) {
    return new Line(
        line.number(), text, line.indent(), 0, false, line.bullet(), false, List.of(text));
  }

  private void closeParagraph() {
    if (open.isEmpty()) {
      return;
    }
    paragraphs.add(Folding.paragraph(open));
    open.clear();
  }

  private void closeSection() {
    closeParagraph();
    if (!paragraphs.isEmpty() || kind != SectionKind.TEXT) {
      sections.add(new Section(kind, title, subItem, List.copyOf(paragraphs)));
    }
    paragraphs = new ArrayList<>();
  }
}
