package se.samverkan.minutesreader.documents.text;

import java.text.Normalizer;

/** Text with composed letters, plain blanks for every kind of blank, and nothing invisible. */
public final class VisibleText {

  private VisibleText() {}

  public static String of(String line) {
    String composed =
        Normalizer.isNormalized(line, Normalizer.Form.NFC)
            ? line
            : Normalizer.normalize(line, Normalizer.Form.NFC);
    if (composed.chars().noneMatch(VisibleText::needsChange)) {
      return composed;
    }
    StringBuilder visible = new StringBuilder(composed.length());
    composed.codePoints().forEach(character -> append(visible, character));
    return visible.toString();
  }

  /**
   * Control characters other than tab and the breaks of lines and pages; also what did not decode.
   */
  static boolean isControl(int character) {
    return switch (character) {
      case '\t', '\n', '\r', '\f', 0x0B, 0x85 -> false;
      case 0xFFFD, 0xFFFE, 0xFFFF -> true;
      default -> Character.getType(character) == Character.CONTROL;
    };
  }

  private static boolean needsChange(int character) {
    return character != '\t'
        && (character < ' '
            || (character > '~' && (isInvisible(character) || isBlank(character)))
            || (character >= 0xFB00 && character <= 0xFB06));
  }

  private static void append(StringBuilder visible, int character) {
    if (character >= 0xFB00 && character <= 0xFB06) {
      visible.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
    } else if (character != '\t' && isBlank(character)) {
      visible.append(' ');
    } else if (!isInvisible(character)) {
      visible.appendCodePoint(character);
    }
  }

  private static boolean isBlank(int character) {
    int type = Character.getType(character);
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.CONTROL;
  }

  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT;
  }
}
