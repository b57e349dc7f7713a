package se.samverkan.platform.texts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Recognises Swedish personal identity numbers and coordination numbers: ten or twelve digits that
 * begin with a date (in a coordination number the day is 60 higher) and end with a checksum by
 * Luhn.
 */
final class PersonalIdentityNumber {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:18|19|20)?(\\d{2})(\\d{2})(\\d{2})[-+\\u2013"
              + " ]?(\\d{4})(?![\\p{L}\\d])");

  /** Random digits that ids are made of; one in a million of them would look like a number. */
  private static final Pattern UUID =
      Pattern.compile("(?i)(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])");

  private static final int COORDINATION = 60;
  private static final int LEAP_YEAR = 2000;

  private PersonalIdentityNumber() {}

  /** Whether one stands anywhere in the text. */
  static boolean isIn(String text) {
    return hasOne(text) && hasOne(UUID.matcher(text).replaceAll(" "));
  }

  private static boolean hasOne(String text) {
    return FORM.matcher(text).results().anyMatch(found -> isDate(found) && isChecked(found));
  }

  private static boolean isDate(MatchResult found) {
    int year = Integer.parseInt(found.group(1));
    int month = Integer.parseInt(found.group(2));
    int day = Integer.parseInt(found.group(3));
    try {
      LocalDate.of(LEAP_YEAR + year, month, day > COORDINATION ? day - COORDINATION : day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isChecked(MatchResult found) {
    String digits = found.group(1) + found.group(2) + found.group(3) + found.group(4);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }
}
