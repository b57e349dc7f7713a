package se.samverkan.platform.web;

/** A name that the caller chose, fit to be repeated in an answer. */
final class PlainName {

  private static final int MOST = 100;

  private PlainName() {}

  static String of(String given) {
    String plain = given.replaceAll("\\p{Cntrl}", "?");
    return plain.length() <= MOST ? plain : plain.substring(0, MOST) + "...";
  }
}
