package se.samverkan.minutesreader.reading.assignments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons of the document, found by full name, or by a first name that only one of them has.
 */
public final class KnownPersons {

  private final Set<String> full = new LinkedHashSet<>();
  private final Map<String, String> byFirst = new HashMap<>();
  private final Map<String, List<String>> allByFirst = new HashMap<>();

  public KnownPersons(Collection<String> present, Collection<String> others) {
    full.addAll(present);
    full.addAll(others);
    full.forEach(n -> allByFirst.computeIfAbsent(first(n), f -> new ArrayList<>()).add(n));
    index(present);
    index(others);
    byFirst.values().removeIf(String::isEmpty);
  }

  private void index(Collection<String> names) {
    Map<String, String> found = new HashMap<>();
    for (String name : names) {
      int space = name.indexOf(' ');
      if (space > 0) {
        found.merge(name.substring(0, space), name, (a, b) -> a.equals(b) ? a : "");
      }
    }
    found.forEach(byFirst::putIfAbsent);
  }

  public boolean isFull(String name) {
    return full.contains(name);
  }

  /**
   * The full name of which the given one is a first name, or a first name and an initial; null when
   * not one person only.
   */
  public @Nullable String resolve(String name) {
    if (full.contains(name)) {
      return name;
    }
    String whole = byFirst.get(name);
    if (whole != null) {
      return whole;
    }
    String match = null;
    for (String candidate : allByFirst.getOrDefault(first(name), List.of())) {
      if (candidate.startsWith(name) && name.length() > 3) {
        if (match != null) {
          return null;
        }
        match = candidate;
      }
    }
    return match;
  }

  /**
   * The name with which the text begins: a full one, or a first name that can be resolved; null
   * without.
   */
  public @Nullable String leading(String text) {
    for (String name : allByFirst.getOrDefault(first(text), List.of())) {
      if (text.startsWith(name) && ends(text, name.length())) {
        return name;
      }
    }
    String first = first(text);
    return byFirst.containsKey(first) ? first : null;
  }

  private static String first(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean ends(String text, int at) {
    return at == text.length() || !Character.isLetter(text.charAt(at));
  }
}
