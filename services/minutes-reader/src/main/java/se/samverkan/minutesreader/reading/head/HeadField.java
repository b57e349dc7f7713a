package se.samverkan.minutesreader.reading.head;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label of the head and the lines of its value.
 *
 * @param note what stands in brackets after the label
 * @param line of the label, from 1
 */
public record HeadField(
    LabelKind kind, String phrase, @Nullable String note, List<Value> values, int line) {

  /** One line of a value, its columns parted by tabs. */
  public record Value(String tabbed, int line) {

    public String text() {
      return tabbed.replace('\t', ' ');
    }
  }

  /** The value as one text. */
  public String text() {
    return String.join(" ", values.stream().map(Value::text).toList()).strip();
  }
}
