package se.samverkan.minutesimports.minutesimport;

import java.util.List;
import se.samverkan.events.imports.ImportedEntry;

/**
 * What recording a document comes to. What is gone is struck first, as it may stand where something
 * new is to be recorded.
 *
 * @param entries one for each draft entry, in the same order; no two of a kind have the same id
 * @param gone what an earlier version of the document said and this one does not; where that was
 *     never completed, it may not have been recorded or may be struck already
 */
public record ImportPlan(List<Step> entries, List<ImportedEntry> gone) {

  public ImportPlan {
    entries = List.copyOf(entries);
    gone = List.copyOf(gone);
  }

  /** What to do about one entry. */
  public record Step(ImportedEntry entry, Action action) {}

  /** What there is to do about an entry. */
  public enum Action {
    /**
     * Nothing is recorded under the id, or exactly this by an interrupted import. Where the id
     * follows from what the entry is, others may have recorded something under it.
     */
    RECORD,
    /** Something is recorded under the id, in other words or for another item. */
    CORRECT,
    /** Exactly this is recorded under the id. */
    KEEP
  }

  /** Whether the document says nothing that is not recorded already. */
  public boolean changesNothing() {
    return gone.isEmpty() && entries.stream().allMatch(step -> step.action() == Action.KEEP);
  }

  /** How many entries are to be treated so. */
  public long count(Action action) {
    return entries.stream().filter(step -> step.action() == action).count();
  }
}
