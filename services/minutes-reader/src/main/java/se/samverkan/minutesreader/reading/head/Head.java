package se.samverkan.minutesreader.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.lines.Document;
import se.samverkan.minutesreader.reading.lines.Line;

/** The labelled values above the first agenda item. */
public final class Head {

  private final List<HeadField> fields = new ArrayList<>();
  private final Document document;
  private @Nullable HeadField open;

  private Head(Document document) {
    this.document = document;
  }

  /**
   * @param from first line, by index
   * @param to line after the last
   */
  public static Head read(Document document, int from, int to) {
    var head = new Head(document);
    int blanks = 0;
    for (int i = from; i < to; i++) {
      if (document.blank(i)) {
        blanks++;
        continue;
      }
      head.line(i, blanks > 0);
      blanks = 0;
    }
    return head;
  }

  public List<HeadField> fields() {
    return fields;
  }

  public @Nullable HeadField first(LabelKind kind) {
    return fields.stream()
        .filter(f -> f.kind() == kind && !f.values().isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The lists of persons, and those who held office where they stand among or before them. */
  public List<HeadField> attendance() {
    var result = new ArrayList<HeadField>();
    boolean lists = false;
    boolean signed = false;
    for (HeadField field : fields) {
      signed |=
          field.kind() == LabelKind.SIGNATURES
              || field.kind() == LabelKind.ADJUSTER
              || field.kind() == LabelKind.NOTICE;
      lists |= field.kind().attendance();
      if (field.kind().attendance()
          || !signed && field.kind().office() && (lists || field.kind() == LabelKind.CHAIR)) {
        result.add(field);
      }
    }
    return lists ? result : List.of();
  }

  private void line(int index, boolean afterBlank) {
    List<Line> columns = Columns.of(document.line(index));
    for (Line column : columns) {
      read(index, column, afterBlank);
    }
  }

  private void read(int index, Line line, boolean afterBlank) {
    Label label = Labels.at(line);
    if (label != null && opens(label, line)) {
      open(label, line);
      document.claim(index);
      return;
    }
    HeadField field = open;
    if (field != null && continues(field, line, afterBlank)) {
      field.values().add(new HeadField.Value(tabbed(line.cells(), 0), line.number()));
      document.claim(index);
    }
  }

  private boolean opens(Label label, Line line) {
    if (open != null && open.kind() == LabelKind.NOTICE) {
      return label.kind() == LabelKind.AGENDA && label.value().isEmpty();
    }
    return switch (label.kind()) {
      case BODY, AGENDA, DOCUMENT, NEXT_MEETING -> label.apart();
      case NOTICE, SIGNATURES -> label.value().isEmpty() || label.apart();
      case PLACE, TIME -> label.apart() || label.certain() && label.phrase().length() > 2;
      default -> label.certain() && line.text().length() < 600;
    };
  }

  private void open(Label label, Line line) {
    String note = null;
    String value = label.value();
    if (value.startsWith("(") && label.kind() != LabelKind.TIME) {
      int close = value.indexOf(')');
      if (close > 0) {
        note = value.substring(1, close);
        value = value.substring(close + 1).replaceFirst("^\\s*:?\\s*", "");
      }
    }
    var values = new ArrayList<HeadField.Value>();
    if (!value.isEmpty()) {
      values.add(new HeadField.Value(tabbedValue(line, value), line.number()));
    }
    HeadField field = new HeadField(label.kind(), label.phrase(), note, values, line.number());
    fields.add(field);
    open = field;
  }

  private static String tabbedValue(Line line, String value) {
    List<String> cells = line.cells();
    for (int skip = 1; skip < cells.size(); skip++) {
      if (String.join(" ", cells.subList(skip, cells.size())).equals(value)) {
        return tabbed(cells, skip);
      }
    }
    return cells.size() > 1 && value.endsWith(cells.getLast()) ? withTabs(value, cells) : value;
  }

  /** Puts the tabs back between the cells that follow the label. */
  private static String withTabs(String value, List<String> cells) {
    String result = value;
    for (int i = 1; i < cells.size(); i++) {
      int at = result.indexOf(" " + cells.get(i));
      if (at > 0) {
        result = result.substring(0, at) + "\t" + result.substring(at + 1);
      }
    }
    return result;
  }

  private static String tabbed(List<String> cells, int skip) {
    return String.join("\t", cells.subList(skip, cells.size())).strip();
  }

  private static boolean continues(HeadField field, Line line, boolean afterBlank) {
    if (field.kind() == LabelKind.NOTICE
        || field.kind() == LabelKind.COPIES
        || field.kind() == LabelKind.CALLED
        || field.kind() == LabelKind.ATTACHMENTS) {
      return true;
    }
    if (field.kind().attendance()) {
      return !(line.text().length() > 160 && line.endsSentence());
    }
    boolean empty = field.values().isEmpty();
    boolean list =
        field.kind() == LabelKind.ADJUSTER
            || field.kind() == LabelKind.SECRETARY
            || field.kind() == LabelKind.SIGNATURES
            || field.kind().office();
    return empty || !afterBlank && (list || field.values().size() < 4);
  }

  /** The value of a label, null without one. */
  public @Nullable String text(LabelKind kind) {
    HeadField field = first(kind);
    return field == null ? null : Objects.requireNonNull(field).text();
  }
}
