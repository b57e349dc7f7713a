package se.samverkan.application.history;

import java.util.List;

/**
 * What became of a thing between two moments.
 *
 * @param name what it says or is called, at the later moment
 * @param added whether it was not there at the earlier moment
 * @param corrected whether something recorded between them corrects what was said before
 * @param entries all that was recorded between them, with what had been said before
 */
public record ChangedThing(
    String thingId,
    ThingKind kind,
    String name,
    boolean added,
    boolean corrected,
    List<HistoryEntry> entries) {
  public ChangedThing {
    entries = List.copyOf(entries);
  }
}
