package se.samverkan.minutesimports.minutesimport;

import se.samverkan.events.imports.ImportedEntry;

/**
 * An entry of the newest version of a document.
 *
 * @param due what there is to do about it; keeping it, once the import is completed
 */
record RecordedEntry(ImportedEntry entry, ImportPlan.Action due) {

  static RecordedEntry added(ImportedEntry entry) {
    return new RecordedEntry(entry, ImportPlan.Action.RECORD);
  }

  /** Whether something is recorded under its id; an interrupted import leaves that open. */
  boolean isCertain() {
    return due != ImportPlan.Action.RECORD;
  }

  /** As a newer version has it; what an interrupted import may have left undone stays due. */
  RecordedEntry continuedBy(ImportedEntry now, boolean unchanged) {
    boolean isCorrected = due == ImportPlan.Action.KEEP && !unchanged;
    return new RecordedEntry(now, isCorrected ? ImportPlan.Action.CORRECT : due);
  }

  RecordedEntry settled() {
    return new RecordedEntry(entry, ImportPlan.Action.KEEP);
  }
}
