package se.samverkan.minutesreader.documents.docx;

import java.util.Locale;

/** Writes a number as Word's list formats do. */
final class NumberFormat {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private NumberFormat() {}

  static String of(String format, int number) {
    return switch (format) {
      case "none" -> "";
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  /** a to z, then aa to zz, and so on: the letter is repeated. */
  private static String letters(int number) {
    int index = Math.max(0, number - 1);
    String letter = String.valueOf((char) ('a' + index % 26));
    return letter.repeat(Math.min(10, index / 26 + 1));
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = Math.clamp(number, 0, 3999);
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        roman.append(ROMAN[i]);
        left -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
