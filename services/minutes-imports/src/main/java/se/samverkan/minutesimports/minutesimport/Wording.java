package se.samverkan.minutesimports.minutesimport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of an entry, by which it is recognised when they have changed.
 *
 * @param index of the entry among those that are compared
 * @param place where it stands in the document
 */
record Wording(int index, String place, Set<String> words) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Wording of(int index, String place, String text) {
    return new Wording(
        index,
        place,
        Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
