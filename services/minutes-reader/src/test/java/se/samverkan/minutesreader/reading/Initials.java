package se.samverkan.minutesreader.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samverkan.minutesreader.reading.names.Names;

/** Initials in the place of names, so that no expectation names a living person. */
final class Initials {

  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]*(?:\\s\\p{Lu}\\p{Ll}[\\p{L}-]*)?");

  private Initials() {}

  static String ofName(String name) {
    return Arrays.stream(name.split(" "))
        .map(word -> word.charAt(0) + ".")
        .collect(Collectors.joining());
  }

  static String in(String text) {
    return CAPITALISED
        .matcher(text)
        .replaceAll(m -> Names.beginsWithFirstName(m.group()) ? ofName(m.group()) : m.group());
  }
}
