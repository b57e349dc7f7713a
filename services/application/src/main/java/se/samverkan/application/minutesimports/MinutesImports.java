package se.samverkan.application.minutesimports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.minutesimports.minutesimport.BeginMinutesImport;
import se.samverkan.minutesimports.minutesimport.CompleteMinutesImport;
import se.samverkan.minutesimports.minutesimport.ImportId;
import se.samverkan.minutesimports.minutesimport.ImportPlan;
import se.samverkan.minutesimports.minutesimport.PreviewMinutesImport;
import se.samverkan.minutesreader.documents.DocumentLoader;
import se.samverkan.minutesreader.documents.UnreadableDocument;
import se.samverkan.minutesreader.reading.MinutesReader;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.refusals.Refusal;

/**
 * Records documents. What is sent follows from the document and from what was recorded of its
 * earlier versions, so an import that was cut off is finished by giving the same document again.
 */
@Component
public final class MinutesImports {

  private final Commands commands;
  private final Linking linking;
  private final MinutesReader reader = new MinutesReader();

  MinutesImports(Commands commands, Linking linking) {
    this.commands = commands;
    this.linking = linking;
  }

  /** What recording the document would come to; nothing is recorded. */
  public ImportResult preview(MinutesFile file, Importer importer) {
    return attempt(
        file,
        (reading, draft) -> ImportResult.of(reading, draft, plan(draft, sender(file, importer))));
  }

  /** Records the document, or says in one line why not. */
  public ImportResult record(MinutesFile file, Importer importer) {
    return attempt(
        file, (reading, draft) -> ImportResult.of(reading, draft, record(file, draft, importer)));
  }

  /** What to do with a document that is minutes. */
  private interface Step {
    ImportResult of(Reading reading, MinutesDraft draft);
  }

  private ImportResult attempt(MinutesFile file, Step step) {
    try {
      Reading reading = reader.read(DocumentLoader.load(file.name(), file.content()));
      String missing = missing(reading);
      return missing == null
          ? step.of(reading, new MinutesDraft(reading))
          : ImportResult.refused(file.name(), missing);
    } catch (UnreadableDocument e) {
      return ImportResult.refused(file.name(), afterTheName(e, file.name()));
    } catch (Refusal e) {
      return ImportResult.refused(file.name(), e.sentence());
    }
  }

  private static @Nullable String missing(Reading reading) {
    if (!reading.looksLikeMinutes()) {
      return "These are not minutes. " + reading.whyNotMinutes();
    }
    if (reading.body() == null) {
      return "The minutes do not say which body met.";
    }
    return reading.date() == null ? "The minutes do not say on which date the body met." : null;
  }

  static String afterTheName(UnreadableDocument e, String fileName) {
    String message = String.valueOf(e.getMessage());
    String prefix = fileName + ": ";
    return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
  }

  private static ImportPlan plan(MinutesDraft draft, Sender sender) {
    return sender.ask(
        new PreviewMinutesImport(ImportId.ofMeeting(draft.meetingId()), draft.draftEntries()));
  }

  private ImportPlan record(MinutesFile file, MinutesDraft draft, Importer importer) {
    Sender sender = sender(file, importer);
    Recording recording = new Recording(draft, sender, "Ny version av " + file.name());
    ImportPlan foreseen = plan(draft, sender);
    if (!foreseen.changesNothing()) {
      recording.meeting(foreseen.entries().getFirst().action());
    }
    ImportId id = ImportId.ofMeeting(draft.meetingId());
    ImportPlan plan =
        sender.ask(
            new BeginMinutesImport(
                id,
                draft.bodyId(),
                draft.meetingId(),
                draft.date(),
                file.name(),
                file.sha256(),
                draft.draftEntries()));
    if (!plan.changesNothing()) {
      recording.entries(plan);
    }
    if (!plan.changesNothing()) {
      linking.link(draft.bodyId(), draft.date(), sender);
    }
    sender.send(new CompleteMinutesImport(id, file.sha256()), null);
    return plan;
  }

  private Sender sender(MinutesFile file, Importer importer) {
    return new Sender(commands, importer, file.name());
  }
}
