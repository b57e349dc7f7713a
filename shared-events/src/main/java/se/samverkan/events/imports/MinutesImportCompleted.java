package se.samverkan.events.imports;

import se.samverkan.events.EventType;

/** All that the document says has been recorded. */
@EventType(name = "imports.MinutesImportCompleted", revision = 1)
public record MinutesImportCompleted(String importId, String sha256)
    implements MinutesImportEvent {}
