package se.samverkan.minutesimports.minutesimport;

/** What can be asked of the import of the minutes of a meeting. */
public sealed interface MinutesImportCommand
    permits PreviewMinutesImport, BeginMinutesImport, CompleteMinutesImport {

  /** The import that is asked. */
  ImportId importId();
}
