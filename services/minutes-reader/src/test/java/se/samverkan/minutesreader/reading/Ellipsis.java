package se.samverkan.minutesreader.reading;

import java.util.List;

/** The first and the last words of a text. */
final class Ellipsis {

  private static final int WORDS = 4;

  private Ellipsis() {}

  static String of(String text) {
    List<String> words = List.of(text.split(" "));
    return words.size() <= 2 * WORDS
        ? text
        : String.join(" ", words.subList(0, WORDS))
            + " … "
            + String.join(" ", words.subList(words.size() - WORDS, words.size()));
  }
}
