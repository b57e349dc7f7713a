package se.samverkan.minutesimports.minutesimport;

import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;

/** What tells the entries of a document apart: a person's attendance has the id of the person. */
record EntryKey(EntryKind kind, String id) {

  static EntryKey of(ImportedEntry entry) {
    return new EntryKey(entry.kind(), entry.entryId());
  }
}
