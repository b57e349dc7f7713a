package se.samverkan.events.imports;

import org.jspecify.annotations.Nullable;

/**
 * One entry of imported minutes, remembered so that a changed document becomes corrections: the id
 * it was recorded under, the item it belongs to, the words it is recognised by, a digest of all
 * that was recorded of it, and its line in the document.
 */
public record ImportedEntry(
    String entryId,
    EntryKind kind,
    @Nullable String itemNumber,
    String text,
    String digest,
    @Nullable Integer line) {}
