package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.lines.WordList;
import se.samverkan.minutesreader.reading.names.Organisations;
import se.samverkan.platform.ids.TypedId;

/**
 * The ids of what documents name. An id follows from the name alone, so that documents can be
 * recorded in any order, and by several processes at once, and still speak of the same things.
 */
final class Known {

  private static final int LONG_ENOUGH_TO_COMPARE = 5;

  /** The reader's list: first all municipalities, then the regions, then other names. */
  private static final List<String> NAMES =
      WordList.of(Organisations.class, "organisations.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(", ")))
          .toList();

  private static final Set<String> MUNICIPALITIES =
      byKey(NAMES.stream().takeWhile(name -> !name.startsWith("Region "))).keySet();

  /** The usual spelling of municipalities, regions and other public bodies, by key. */
  private static final Map<String, String> PUBLIC_BODIES = byKey(NAMES.stream());

  private Known() {}

  static String body(String name) {
    return TypedId.derived("body", NameKey.ofBody(name));
  }

  static String person(String name) {
    return TypedId.derived("person", NameKey.ofPerson(name));
  }

  /** A municipality that is misspelled by one letter is recognised when only one can be meant. */
  static String organisation(String name) {
    return TypedId.derived("organisation", NameKey.ofOrganisation(spelling(name)));
  }

  /** How an organisation is called: as written, but with its usual spelling where that is sure. */
  static String spelling(String name) {
    String key = NameKey.ofOrganisation(name);
    if (key.length() < LONG_ENOUGH_TO_COMPARE || PUBLIC_BODIES.containsKey(key)) {
      return PUBLIC_BODIES.getOrDefault(key, name.strip());
    }
    List<String> meant =
        PUBLIC_BODIES.keySet().stream().filter(each -> OneLetterApart.test(key, each)).toList();
    return meant.size() == 1 ? PUBLIC_BODIES.getOrDefault(meant.getFirst(), name) : name.strip();
  }

  /** Whether a name is that of one of Sweden's municipalities. */
  static boolean isMunicipality(String name) {
    return MUNICIPALITIES.contains(NameKey.ofOrganisation(name));
  }

  static String meeting(String bodyId, LocalDate date) {
    return TypedId.derived("meeting", bodyId, date.toString());
  }

  static @Nullable String matter(String bodyId, String title) {
    String key = NameKey.ofMatter(title);
    return StandingItems.isStanding(key) ? null : TypedId.derived("matter", bodyId, key);
  }

  private static Map<String, String> byKey(Stream<String> names) {
    return names.collect(
        Collectors.toUnmodifiableMap(NameKey::ofOrganisation, name -> name, (a, b) -> a));
  }
}
