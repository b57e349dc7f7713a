package se.samverkan.minutesimports.minutesimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;

/**
 * Finds the ids of the entries of a new version of a document. The agenda items come first, so that
 * what belongs to an item is looked for where the item stood before.
 */
final class Reconciliation {

  private final RecordedEntries recorded;
  private final List<DraftEntry> drafts;
  private final NewIds newIds;
  private final @Nullable ImportedEntry[] found;

  Reconciliation(RecordedEntries recorded, List<DraftEntry> drafts, String importId) {
    this.recorded = recorded;
    this.drafts = drafts;
    this.newIds = new NewIds(importId, recorded.usedIds(), drafts);
    this.found = new @Nullable ImportedEntry[drafts.size()];
  }

  /** One entry for each draft, in the same order. */
  List<ImportedEntry> entries() {
    find(EntryKind.ITEM, Renumbering.NONE);
    Renumbering renumbering =
        Renumbering.of(ItemIds.of(recorded.entries()), ItemIds.of(foundSoFar()));
    for (EntryKind kind : EntryKind.values()) {
      if (kind != EntryKind.ITEM) {
        find(kind, renumbering);
      }
    }
    return foundSoFar();
  }

  private List<ImportedEntry> foundSoFar() {
    List<ImportedEntry> entries = new ArrayList<>();
    Arrays.stream(found).filter(Objects::nonNull).forEach(entries::add);
    return entries;
  }

  private void find(EntryKind kind, Renumbering renumbering) {
    int[] ofKind =
        IntStream.range(0, drafts.size()).filter(i -> drafts.get(i).kind() == kind).toArray();
    Matching matching =
        new Matching(
            kind,
            Arrays.stream(ofKind).mapToObj(drafts::get).toList(),
            recorded.current().stream().filter(old -> old.entry().kind() == kind).toList(),
            renumbering);
    List<String> ids = matching.ids(newIds);
    for (int i = 0; i < ofKind.length; i++) {
      found[ofKind[i]] = entry(ids.get(i), drafts.get(ofKind[i]));
    }
  }

  private static ImportedEntry entry(String id, DraftEntry draft) {
    return new ImportedEntry(
        id, draft.kind(), draft.itemNumber(), draft.text(), draft.digest(), draft.line());
  }
}
