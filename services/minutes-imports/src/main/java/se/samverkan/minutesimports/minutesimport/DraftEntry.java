package se.samverkan.minutesimports.minutesimport;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;

/**
 * Something that a document says, before it is known whether an earlier version of the document
 * said it too.
 *
 * @param naturalId the id that follows from what it is; null where an id is to be found or made
 * @param itemNumber of the agenda item it belongs to, or is
 * @param text the words it is recognised by in another version
 * @param digest of everything that is recorded of it
 * @param line in the document, from 1
 */
public record DraftEntry(
    EntryKind kind,
    @Nullable String naturalId,
    @Nullable String itemNumber,
    String text,
    String digest,
    @Nullable Integer line) {}
