package se.samverkan.decisionregister;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An id and what is behind it is called now; the id itself where there is no name. */
public record Named(String id, String name) {

  public static Named of(String id, Map<String, String> names) {
    return new Named(id, names.getOrDefault(id, id));
  }

  public static @Nullable Named orNull(@Nullable String id, Map<String, String> names) {
    return id == null ? null : of(id, names);
  }
}
