package se.samverkan.application.minutesimports;

import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(MinutesImports.class);

  private final Commands commands;
  private final Contradictions contradictions;
  private final Linking linking;
  private final MinutesReader reader = new MinutesReader();

  MinutesImports(Commands commands, Contradictions contradictions, Linking linking) {
    this.commands = commands;
    this.contradictions = contradictions;
    this.linking = linking;
  }

  /** What recording the document would come to, or why it would be refused; records nothing. */
  public ImportResult preview(MinutesFile file, Importer importer) {
    return attempt(file, importer, (draft, sender, recording) -> plan(draft, sender, recording));
  }

  /** Records the document, or says in one line why not. */
  public ImportResult record(MinutesFile file, Importer importer) {
    return attempt(
        file,
        importer,
        (draft, sender, recording) -> {
          ImportPlan plan = plan(draft, sender, recording);
          return record(file, draft, sender, recording, plan);
        });
  }

  /** What to do with a document that is minutes. */
  private interface Step {
    ImportPlan take(MinutesDraft draft, Sender sender, Recording recording);
  }

  private ImportResult attempt(MinutesFile file, Importer importer, Step step) {
    try {
      Reading reading = reader.read(DocumentLoader.load(file.name(), file.content()));
      String missing = missing(reading);
      if (missing != null) {
        return ImportResult.refused(file.name(), missing);
      }
      MinutesDraft draft = new MinutesDraft(reading);
      Sender sender = new Sender(commands, importer, file.name());
      Recording recording = new Recording(draft, sender, "Ny version av " + file.name());
      return ImportResult.of(draft, step.take(draft, sender, recording));
    } catch (UnreadableDocument e) {
      return ImportResult.unreadable(file.name(), e);
    } catch (Refusal e) {
      return ImportResult.refused(file.name(), e.sentence());
    } catch (ConcurrencyException e) {
      return ImportResult.refused(
          file.name(), "Others recorded the same thing at the same time; import it again.");
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("{} was not imported", file.name(), e);
      return ImportResult.refused(
          file.name(), "Samverkan failed on this file, and its log says where; import it again.");
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

  /** Everything that speaks against recording the document is found here. */
  private ImportPlan plan(MinutesDraft draft, Sender sender, Recording recording) {
    ImportPlan plan =
        sender.ask(
            new PreviewMinutesImport(
                ImportId.ofMeeting(draft.sitting().meetingId()), draft.draftEntries()));
    if (!plan.changesNothing()) {
      recording.rehearse(plan);
      contradictions.check(draft);
    }
    return plan;
  }

  private ImportPlan record(
      MinutesFile file,
      MinutesDraft draft,
      Sender sender,
      Recording recording,
      ImportPlan foreseen) {
    Sitting sitting = draft.sitting();
    if (foreseen.entries().getFirst().action() != ImportPlan.Action.KEEP) {
      recording.meeting();
    }
    ImportPlan plan =
        sender.ask(
            new BeginMinutesImport(
                ImportId.ofMeeting(sitting.meetingId()),
                sitting.bodyId(),
                sitting.meetingId(),
                sitting.date(),
                file.name(),
                file.sha256(),
                draft.draftEntries()));
    if (!plan.changesNothing()) {
      recording.introductions();
      recording.entries(plan);
      linking.link(sitting.bodyId(), sitting.date(), sender);
    }
    sender.send(
        new CompleteMinutesImport(ImportId.ofMeeting(sitting.meetingId()), file.sha256()), null);
    return plan;
  }
}
