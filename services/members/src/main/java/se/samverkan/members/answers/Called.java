package se.samverkan.members.answers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the things behind ids are called. */
record Called(Map<String, String> names) {
  Called {
    names = Map.copyOf(names);
  }

  Named of(String id) {
    return new Named(id, names.getOrDefault(id, id));
  }

  @Nullable Named ofNullable(@Nullable String id) {
    return id == null ? null : of(id);
  }

  List<Named> of(List<String> ids) {
    return ids.stream().map(this::of).toList();
  }
}
