package se.samverkan.application.history;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventFamilies;
import se.samverkan.events.EventType;

/** The records of events under their logical names. */
final class EventTypesByName {

  private static final Map<String, Class<?>> ALL =
      EventFamilies.ALL.stream()
          .flatMap(EventTypesByName::events)
          .collect(
              Collectors.toUnmodifiableMap(
                  type -> type.getAnnotation(EventType.class).name(), Function.identity()));

  private EventTypesByName() {}

  static Map<String, Class<?>> all() {
    return ALL;
  }

  static @Nullable Class<?> of(String name) {
    return ALL.get(name);
  }

  private static Stream<Class<?>> events(Class<?> family) {
    return family.isRecord()
        ? Stream.of(family)
        : Arrays.stream(family.getPermittedSubclasses()).flatMap(EventTypesByName::events);
  }
}
