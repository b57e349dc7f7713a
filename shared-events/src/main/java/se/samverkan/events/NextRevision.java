package se.samverkan.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an event that was stored in one revision reads in the next. What is stored is never changed:
 * this is asked each time that it is read. Needs a constructor without arguments.
 */
@FunctionalInterface
public interface NextRevision {

  /**
   * The fields in the next revision.
   *
   * @param fields as stored: texts, numbers, yes or no, lists and maps of those; may be changed
   */
  Map<String, @Nullable Object> of(Map<String, @Nullable Object> fields);

  /** The next revision only has more that may be missing: older events simply lack it. */
  final class MayHaveMore implements NextRevision {
    @Override
    public Map<String, @Nullable Object> of(Map<String, @Nullable Object> fields) {
      return fields;
    }
  }
}
