package se.samverkan.minutesimports.minutesimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;

/** The ids of the agenda items of one version of a document, by number. */
record ItemIds(Map<String, String> byNumber) {

  static final ItemIds NONE = new ItemIds(Map.of());

  ItemIds {
    byNumber = Map.copyOf(byNumber);
  }

  /** Of two items with one number, the first has it. */
  static ItemIds of(List<ImportedEntry> entries) {
    Map<String, String> ids = new HashMap<>();
    for (ImportedEntry entry : entries) {
      if (entry.kind() == EntryKind.ITEM && entry.itemNumber() != null) {
        ids.putIfAbsent(entry.itemNumber(), entry.entryId());
      }
    }
    return new ItemIds(ids);
  }

  @Nullable String at(@Nullable String number) {
    return number == null ? null : byNumber.get(number);
  }
}
