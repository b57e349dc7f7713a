package se.samverkan.platform.readmodels;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which types of events belong to some families or are among them; each is looked up once. */
final class HandledTypes {

  private final Set<Class<?>> families;
  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  /** Event families or single events. */
  HandledTypes(Set<Class<?>> families) {
    this.families = families;
  }

  boolean have(Class<?> event) {
    return known.computeIfAbsent(
        event, type -> families.stream().anyMatch(family -> family.isAssignableFrom(type)));
  }
}
