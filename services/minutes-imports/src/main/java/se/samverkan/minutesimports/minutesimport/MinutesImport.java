package se.samverkan.minutesimports.minutesimport;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.events.imports.MinutesImportBegun;
import se.samverkan.events.imports.MinutesImportCompleted;
import se.samverkan.platform.refusals.Rule;

/** The import of the minutes of one meeting, through all versions of the document. */
@Aggregate
public class MinutesImport {

  @AggregateIdentifier private @Nullable ImportId importId;
  private RecordedEntries recorded = RecordedEntries.NONE;
  private String sourceFile = "";
  private String sha256 = "";
  private boolean completed;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ImportPlan handle(PreviewMinutesImport command) {
    return plan(command.entries(), command.importId());
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  ImportPlan handle(BeginMinutesImport command) {
    ImportPlan plan = plan(command.entries(), command.importId());
    List<ImportedEntry> entries = plan.entries().stream().map(ImportPlan.Step::entry).toList();
    if (!command.sha256().equals(sha256) || !entries.equals(recorded.entries())) {
      apply(command.event(entries));
    }
    return plan;
  }

  @EventSourcingHandler
  void on(MinutesImportBegun event) {
    importId = new ImportId(event.importId());
    recorded = recorded.begun(event.entries());
    sourceFile = event.sourceFile();
    sha256 = event.sha256();
    completed = false;
  }

  @CommandHandler
  void handle(CompleteMinutesImport command) {
    Rule.require(new CompletesTheDocumentThatWasBegun(sha256, command.sha256()));
    if (!completed) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void on(MinutesImportCompleted event) {
    recorded = recorded.completed();
    completed = true;
  }

  private ImportPlan plan(List<DraftEntry> entries, ImportId id) {
    Rule.require(new DocumentIsOfTheMinutesOnRecord(recorded.entries(), entries, sourceFile));
    return recorded.reconcile(entries, id.value());
  }
}
