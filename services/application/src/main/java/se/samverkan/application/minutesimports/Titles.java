package se.samverkan.application.minutesimports;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether an item is about what a title names. */
final class Titles {

  private static final double MOST_OF_IT = 0.7;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "och", "för", "av", "i", "på", "om", "till", "med", "den", "det", "de", "en", "ett",
          "som", "inom", "från", "samt", "år", "kring");

  private Titles() {}

  /**
   * True when most of the words of the title are among those of the item's or a sub-item's title.
   */
  static boolean isAbout(KnownMeeting.Item item, String title) {
    Set<String> wanted = words(title);
    return !wanted.isEmpty()
        && Stream.concat(Stream.of(item.title()), item.subItems().stream())
            .map(Titles::words)
            .anyMatch(
                words ->
                    wanted.stream().filter(words::contains).count() >= MOST_OF_IT * wanted.size());
  }

  private static Set<String> words(String title) {
    return Arrays.stream(NameKey.ofMatter(title).split(" "))
        .filter(word -> word.length() > 1 && !SMALL_WORDS.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }
}
