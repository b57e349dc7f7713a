package se.samverkan.minutesimports.minutesimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.ImportedEntry;

/**
 * What is recorded of a document, and every id that was ever given to an entry of it.
 *
 * @param current what the newest version says
 * @param gone what earlier versions said and the newest does not, until its import is completed
 * @param usedIds also those of entries that are gone, which are never given to another
 */
record RecordedEntries(List<RecordedEntry> current, List<ImportedEntry> gone, Set<String> usedIds) {

  static final RecordedEntries NONE = new RecordedEntries(List.of(), List.of(), Set.of());

  RecordedEntries {
    current = List.copyOf(current);
    gone = List.copyOf(gone);
    usedIds = Set.copyOf(usedIds);
  }

  /** Finds for each draft entry the recorded one that it continues, and says what is to be done. */
  ImportPlan reconcile(List<DraftEntry> drafts, String importId) {
    return begun(new Reconciliation(this, drafts, importId).entries()).plan();
  }

  /** When a version with these entries, reconciled, is being recorded. */
  RecordedEntries begun(List<ImportedEntry> entries) {
    Map<EntryKey, RecordedEntry> before = new HashMap<>();
    current.forEach(old -> before.put(EntryKey.of(old.entry()), old));
    Renumbering renumbering = Renumbering.of(ItemIds.of(entries()), ItemIds.of(entries));
    Set<EntryKey> named = entries.stream().map(EntryKey::of).collect(Collectors.toSet());
    return new RecordedEntries(
        entries.stream()
            .map(entry -> continued(before.get(EntryKey.of(entry)), entry, renumbering))
            .toList(),
        Stream.concat(gone.stream(), entries().stream())
            .filter(entry -> !named.contains(EntryKey.of(entry)))
            .toList(),
        withIdsOf(entries));
  }

  private static RecordedEntry continued(
      @Nullable RecordedEntry old, ImportedEntry now, Renumbering renumbering) {
    return old == null
        ? RecordedEntry.added(now)
        : old.continuedBy(
            now, renumbering.leavesUnchanged(old.entry(), now.digest(), now.itemNumber()));
  }

  private Set<String> withIdsOf(List<ImportedEntry> entries) {
    Set<String> used = new HashSet<>(usedIds);
    entries.forEach(entry -> used.add(entry.entryId()));
    return used;
  }

  /** When all that was to be done is done. */
  RecordedEntries completed() {
    return new RecordedEntries(
        current.stream().map(RecordedEntry::settled).toList(), List.of(), usedIds);
  }

  List<ImportedEntry> entries() {
    return current.stream().map(RecordedEntry::entry).toList();
  }

  private ImportPlan plan() {
    return new ImportPlan(
        current.stream().map(each -> new ImportPlan.Step(each.entry(), each.due())).toList(), gone);
  }
}
