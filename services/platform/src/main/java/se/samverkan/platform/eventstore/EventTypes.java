package se.samverkan.platform.eventstore;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkan.events.EventFamilies;
import se.samverkan.events.EventType;

/** Which class stands for which logical name. */
final class EventTypes {

  private static final Map<String, Class<?>> BY_NAME =
      EventFamilies.eventTypes()
          .collect(
              Collectors.toUnmodifiableMap(type -> eventType(type).name(), Function.identity()));

  private EventTypes() {}

  static Optional<Class<?>> named(String logicalName) {
    return Optional.ofNullable(BY_NAME.get(logicalName));
  }

  static Optional<EventType> of(Class<?> type) {
    return Optional.ofNullable(type.getAnnotation(EventType.class));
  }

  private static EventType eventType(Class<?> type) {
    return of(type)
        .orElseThrow(() -> new IllegalStateException(type.getName() + " has no logical name"));
  }
}
