package se.samverkan.events.imports;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/** The reading of a document is being recorded; its entries say under which ids. */
@EventType(name = "imports.MinutesImportBegun", revision = 1)
public record MinutesImportBegun(
    String importId,
    String bodyId,
    String meetingId,
    LocalDate meetingDate,
    String sourceFile,
    String sha256,
    List<ImportedEntry> entries)
    implements MinutesImportEvent {
  public MinutesImportBegun {
    entries = List.copyOf(entries);
  }
}
