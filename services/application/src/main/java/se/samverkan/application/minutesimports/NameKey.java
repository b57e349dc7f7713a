package se.samverkan.application.minutesimports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What remains of a name when two ways of writing it are to be the same. */
final class NameKey {

  private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern KIND_OF_MUNICIPALITY = Pattern.compile("(?U)s? (kommun|stad)s?$");
  private static final Pattern YEAR = Pattern.compile("(?U)\\b(?:år )?20\\d\\d\\b");
  private static final Pattern GENITIVE =
      Pattern.compile(
          "(?U)(kommittén|nämnden|styrelsen|gruppen|nätverket|rådet|utskottet|direktionen)s$");

  private NameKey() {}

  static String ofPerson(String name) {
    return plain(name);
  }

  /**
   * "Haninge kommun", "Haninges kommun" and "Haninge" are one; so are "Stockholms stad" and
   * "Stockholm".
   */
  static String ofOrganisation(String name) {
    return KIND_OF_MUNICIPALITY.matcher(plain(name)).replaceFirst("");
  }

  static String ofBody(String name) {
    return GENITIVE.matcher(plain(name)).replaceFirst("$1");
  }

  /** Titles of one matter differ in case, signs and the year that they name. */
  static String ofMatter(String title) {
    return YEAR.matcher(plain(title)).replaceAll(" ").replaceAll(" +", " ").strip();
  }

  private static String plain(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return NOT_IN_KEY.matcher(composed).replaceAll(" ").strip();
  }
}
