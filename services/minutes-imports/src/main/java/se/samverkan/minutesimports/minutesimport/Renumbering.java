package se.samverkan.minutesimports.minutesimport;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;

/**
 * Where the agenda items of one version of a document stand in the next.
 *
 * @param continued the ids that both versions have
 */
record Renumbering(ItemIds before, ItemIds now, Set<String> continued) {

  /** Items are known by their numbers alone. */
  static final Renumbering NONE = new Renumbering(ItemIds.NONE, ItemIds.NONE, Set.of());

  Renumbering {
    continued = Set.copyOf(continued);
  }

  static Renumbering of(ItemIds before, ItemIds now) {
    Set<String> both = new HashSet<>(before.byNumber().values());
    both.retainAll(now.byNumber().values());
    return new Renumbering(before, now, both);
  }

  /** What stood at a number and what now stands at another are in one place if these are equal. */
  String placeBefore(@Nullable String number) {
    return place(before, number);
  }

  String placeNow(@Nullable String number) {
    return place(now, number);
  }

  private String place(ItemIds items, @Nullable String number) {
    String id = items.at(number);
    return id != null && continued.contains(id) ? id : "number " + number;
  }

  /** Whether what is recorded of an entry still holds, also of the item it belongs to. */
  boolean leavesUnchanged(ImportedEntry old, String digest, @Nullable String number) {
    return old.digest().equals(digest)
        && Objects.equals(old.itemNumber(), number)
        && (old.kind() == EntryKind.ITEM || Objects.equals(before.at(number), now.at(number)));
  }
}
