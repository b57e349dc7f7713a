package se.samverkan.minutesreader.reading.head;

/**
 * A label found at the beginning of a line.
 *
 * @param phrase as in the list of labels
 * @param value what follows it on the line
 * @param apart whether a colon, a tab, a wide gap or the end of the line sets it apart from the
 *     value
 */
public record Label(LabelKind kind, String phrase, String value, boolean apart) {

  /** Whether the line reads as label and value and not as the beginning of a sentence. */
  public boolean certain() {
    return apart || value.isEmpty() || startsLikeValue();
  }

  private boolean startsLikeValue() {
    char first = value.charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || first == '§' || first == '(';
  }
}
