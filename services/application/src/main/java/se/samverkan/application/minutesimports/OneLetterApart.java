package se.samverkan.application.minutesimports;

/** Whether two words differ in one letter: another, one more, or one less. */
final class OneLetterApart {

  private OneLetterApart() {}

  static boolean test(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
      return false;
    }
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String restOfOne = one.substring(start);
    String restOfOther = other.substring(start);
    return tail(restOfOne).equals(tail(restOfOther))
        || tail(restOfOne).equals(restOfOther)
        || restOfOne.equals(tail(restOfOther));
  }

  private static String tail(String rest) {
    return rest.isEmpty() ? rest : rest.substring(1);
  }
}
