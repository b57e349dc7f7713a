package se.samverkan.minutesimports.minutesimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.platform.ids.TypedId;

/** Makes the ids of entries that continue none; the same again for the same document. */
final class NewIds {

  private final String importId;
  private final Set<String> used;
  private final Map<List<String>, Integer> occurrences = new HashMap<>();

  NewIds(String importId, Set<String> used, List<DraftEntry> drafts) {
    this.importId = importId;
    this.used = new HashSet<>(used);
    for (DraftEntry draft : drafts) {
      if (draft.naturalId() != null) {
        this.used.add(draft.naturalId());
      }
    }
  }

  String of(DraftEntry draft) {
    return draft.naturalId() == null ? neverUsed(draft) : draft.naturalId();
  }

  private String neverUsed(DraftEntry draft) {
    String prefix = prefix(draft.kind());
    String id;
    do {
      String occurrence = Integer.toString(nextOccurrence(prefix, draft));
      id = TypedId.derived(prefix, importId, place(draft), draft.text(), occurrence);
    } while (!used.add(id));
    return id;
  }

  private int nextOccurrence(String prefix, DraftEntry draft) {
    return occurrences.merge(List.of(prefix, place(draft), draft.text()), 1, Integer::sum);
  }

  private static String place(DraftEntry draft) {
    return String.valueOf(draft.itemNumber());
  }

  /** The prefix that the ids of what the entry becomes have. */
  private static String prefix(EntryKind kind) {
    return switch (kind) {
      case MEETING, PLANNED_MEETING -> "meeting";
      case ATTENDANCE -> "attendance";
      case ITEM -> "item";
      case DECISION -> "decision";
      case ASSIGNMENT -> "assignment";
    };
  }
}
