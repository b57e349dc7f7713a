package se.samverkan.workplans.workplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.ids.TypedId;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.workplans.WorkPlansRefusal;

/**
 * What a plan has under ids. What was removed stays known, so that adding it once more is told from
 * adding something new.
 */
final class Kept<C> {

  private record Entry<C>(C first, @Nullable C current) {}

  private final Map<String, Entry<C>> entries = new LinkedHashMap<>();
  private final WorkPlansRefusal unknown;
  private final WorkPlansRefusal otherContent;
  private final String field;

  Kept(WorkPlansRefusal unknown, WorkPlansRefusal otherContent, String field) {
    this.unknown = unknown;
    this.otherContent = otherContent;
    this.field = field;
  }

  /** Whether the id was given with this content before; refuses it with another. */
  boolean isRepeated(TypedId id, C content) {
    Entry<C> entry = entries.get(id.value());
    if (entry == null) {
      return false;
    }
    if (!content.equals(entry.first) && !content.equals(entry.current)) {
      throw new Refusal(otherContent, field, "This id was given before, with other content.");
    }
    return true;
  }

  boolean isRemoved(TypedId id) {
    Entry<C> entry = entries.get(id.value());
    return entry != null && entry.current == null;
  }

  @Nullable C find(TypedId id) {
    Entry<C> entry = entries.get(id.value());
    return entry == null ? null : entry.current;
  }

  C get(TypedId id) {
    C current = find(id);
    if (current == null) {
      throw new Refusal(unknown, field, "The work plan has nothing with the id " + id + ".");
    }
    return current;
  }

  List<C> all() {
    List<C> all = new ArrayList<>();
    for (Entry<C> entry : entries.values()) {
      C current = entry.current;
      if (current != null) {
        all.add(current);
      }
    }
    return all;
  }

  void put(String id, C content) {
    Entry<C> before = entries.get(id);
    entries.put(id, new Entry<>(before == null ? content : before.first, content));
  }

  void remove(String id) {
    entries.computeIfPresent(id, (key, entry) -> new Entry<>(entry.first, null));
  }
}
