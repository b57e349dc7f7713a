package se.samverkan.application.minutesimports;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Decision;
import se.samverkan.minutesreader.reading.result.PlannedMeeting;

/** The bodies that a document speaks of, its own among them, however it calls them. */
final class BodyMentions {

  private static final Pattern NAME =
      Pattern.compile(
          "(?U)\\b\\p{Lu}[\\p{L}-]*(?:kommittén|nämnden|styrelsen|nätverket|utskottet|rådet|direktionen)");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,5}");

  private final String own;
  private final Reading reading;

  BodyMentions(Reading reading) {
    this.own = Objects.requireNonNull(reading.body(), "minutes without a body");
    this.reading = reading;
  }

  /** The id of the body that is meant by a name, a part of a name or an abbreviation. */
  String idOf(String words) {
    return Known.body(nameOf(words));
  }

  /**
   * The names of the bodies at whose meetings something is to happen, without the document's own.
   */
  Collection<String> others() {
    Stream<String> due =
        reading.assignments().stream().map(Assignment::dueMeetingBody).filter(Objects::nonNull);
    Stream<String> planned =
        reading.plannedMeetings().stream().map(PlannedMeeting::body).filter(Objects::nonNull);
    Set<String> names =
        Stream.concat(due, planned)
            .map(this::nameOf)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    names.remove(own);
    return names;
  }

  private String nameOf(String words) {
    String key = NameKey.ofBody(words);
    if (isOwn(key)) {
      return own;
    }
    if (ABBREVIATION.matcher(words).matches()) {
      return spelledOut(words).orElse(words);
    }
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "Ledningsgruppen" in the minutes of "Norrvikens ledningsgrupp" is that group itself. */
  private boolean isOwn(String key) {
    String ownKey = NameKey.ofBody(own);
    String indefinite = key.replaceFirst("(?:en|et|n)$", "");
    String doubled = key.replaceFirst("pen$", "");
    return ownKey.equals(key)
        || ownKey.endsWith(" " + key)
        || ownKey.endsWith(" " + indefinite)
        || ownKey.endsWith(" " + doubled);
  }

  /** The body whose name has the letters of the abbreviation in their order; own name first. */
  private Optional<String> spelledOut(String abbreviation) {
    Stream<String> texts =
        Stream.concat(
            reading.items().stream().flatMap(item -> Stream.of(item.title(), item.text())),
            reading.decisions().stream().map(Decision::text));
    Stream<String> mentioned =
        texts.flatMap(text -> NAME.matcher(text).results().map(m -> m.group()));
    String lastWord = own.substring(own.lastIndexOf(' ') + 1);
    if (fits(abbreviation, lastWord)) {
      return Optional.of(own);
    }
    return mentioned.filter(name -> fits(abbreviation, name)).findFirst();
  }

  private static boolean fits(String abbreviation, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String letters = abbreviation.toLowerCase(Locale.ROOT);
    int at = lower.startsWith(letters.substring(0, 1)) ? 0 : -1;
    for (int i = 1; i < letters.length() && at >= 0; i++) {
      at = lower.indexOf(letters.charAt(i), at + 1);
    }
    return at >= 0;
  }
}
