package se.samverkan.minutesimports.minutesimport;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.imports.MinutesImportCompleted;

/** Says that everything of the document is recorded. */
public record CompleteMinutesImport(@TargetAggregateIdentifier ImportId importId, String sha256)
    implements MinutesImportCommand {

  MinutesImportCompleted event() {
    return new MinutesImportCompleted(importId.value(), sha256);
  }
}
