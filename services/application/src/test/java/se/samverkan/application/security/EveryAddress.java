package se.samverkan.application.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every address that is asked with GET, so that a new one is held to what the others are. */
final class EveryAddress {

  /** Streams without end, and addresses of which the last part is a secret itself. */
  private static final Set<String> LEFT_OUT = Set.of("/live", "/calendars/{secret}.ics");

  /** Variables that may stand for anything. */
  private static final Set<String> OF_ANY_KIND = Set.of("id", "body", "thingId");

  private final Map<String, List<String>> ids;
  private final String text;

  private EveryAddress(Map<String, List<String>> ids, String text) {
    this.ids = ids;
    this.text = text;
  }

  /**
   * All of them.
   *
   * @param ids what the variables of addresses stand for
   * @param text what lists are searched for too
   */
  static List<String> of(
      RequestMappingHandlerMapping controllers, Map<String, List<String>> ids, String text) {
    EveryAddress every = new EveryAddress(ids, text);
    return controllers.getHandlerMethods().keySet().stream()
        .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
        .map(pattern -> pattern.getPatternString())
        .filter(pattern -> !LEFT_OUT.contains(pattern))
        .sorted()
        .flatMap(every::addresses)
        .toList();
  }

  private Stream<String> addresses(String pattern) {
    int from = pattern.indexOf('{');
    if (from < 0) {
      return Stream.of(pattern, pattern + "?text=" + text);
    }
    int to = pattern.indexOf('}', from);
    return values(pattern.substring(from + 1, to).replaceFirst(":.*", ""))
        .flatMap(
            value -> addresses(pattern.substring(0, from) + value + pattern.substring(to + 1)));
  }

  private Stream<String> values(String variable) {
    return OF_ANY_KIND.contains(variable)
        ? ids.values().stream().flatMap(List::stream)
        : ids.getOrDefault(variable, List.of("none")).stream();
  }
}
