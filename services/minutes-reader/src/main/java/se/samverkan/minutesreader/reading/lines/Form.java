package se.samverkan.minutesreader.reading.lines;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence form that is tried only where one of its words occurs: most sentences have none of
 * them, and looking for a word is many times faster than trying a pattern at every letter.
 */
public final class Form {

  private static final int LONGEST = 4_000;

  private final Pattern pattern;
  private final List<String> words;

  private Form(Pattern pattern, List<String> words) {
    this.pattern = pattern;
    this.words = words;
  }

  /**
   * @param words beginnings or parts of words, lower case, parted by blanks; _ stands for a blank
   */
  public static Form of(String pattern, String words) {
    return new Form(
        Pattern.compile(pattern),
        List.of(words.split(" ")).stream().map(word -> word.replace('_', ' ')).toList());
  }

  public boolean in(String text) {
    String shortened = shortened(text);
    return possible(shortened) && pattern.matcher(shortened).find();
  }

  public boolean is(String text) {
    return text.length() <= LONGEST && possible(text) && pattern.matcher(text).matches();
  }

  /** Whether one of the words occurs. */
  public boolean possible(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Over the first four thousand characters at most. */
  public Matcher matcher(String text) {
    return pattern.matcher(shortened(text));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
