package se.samverkan.minutesreader.reading.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samverkan.minutesreader.reading.lines.WordList;

/** What looks like the name of a person. */
public final class Names {

  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}'’.-]*+|(?:von|af|de|van|der|den|la|di|da|el|al|bin|ten)\\b)";
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*+(?:\\s" + WORD + "){1,4}+");
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}[\\p{L}'’-]*+(?:\\s(?:von|af|de|van|der)){0,2}+(?:\\s\\p{Lu}[\\p{L}'’-]*+){1,2}+");
  private static final Set<String> FIRST =
      WordList.of(Names.class, "first-names.txt").stream()
          .flatMap(line -> List.of(line.split(", ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  private Names() {}

  /** Two to five capitalised words, none of them a word of organisations or titles. */
  public static boolean isName(String text) {
    return text.length() < 80
        && NAME.matcher(text).matches()
        && !Organisations.isKnown(text)
        && !Roles.isRole(text);
  }

  /** Whether the first word is a first name in frequent use. */
  public static boolean beginsWithFirstName(String text) {
    int end = text.indexOf(' ');
    return isFirstName(end < 0 ? text : text.substring(0, end));
  }

  public static boolean isFirstName(String word) {
    if (FIRST.contains(word)) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && (FIRST.contains(word.substring(0, hyphen))
            || FIRST.contains(word.substring(hyphen + 1)));
  }

  /** Full names in running text, those only that begin with a frequent first name. */
  public static List<String> in(String text) {
    Matcher m = IN_TEXT.matcher(text);
    return m.results().map(r -> r.group()).filter(Names::beginsWithFirstName).toList();
  }
}
