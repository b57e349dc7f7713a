package se.samverkan.minutesimports.minutesimport;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.platform.refusals.Rule;

/** Says what beginning the import would come to; records nothing. */
public record PreviewMinutesImport(
    @TargetAggregateIdentifier ImportId importId, List<DraftEntry> entries)
    implements MinutesImportCommand {
  public PreviewMinutesImport {
    entries = List.copyOf(entries);
    Rule.require(new EachIdIsGivenOnce(entries));
  }
}
