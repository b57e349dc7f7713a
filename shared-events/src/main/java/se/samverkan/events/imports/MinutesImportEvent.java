package se.samverkan.events.imports;

/** What happens to the import of the minutes of one meeting. */
public sealed interface MinutesImportEvent permits MinutesImportBegun, MinutesImportCompleted {

  /** The id of the import that this happened to. */
  String importId();
}
