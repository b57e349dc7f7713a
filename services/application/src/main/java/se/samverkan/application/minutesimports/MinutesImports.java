package se.samverkan.application.minutesimports;

import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
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
    return attempt(
        file,
        draft -> {
          contradictions.check(draft);
          return plan(draft, new Sender(commands, importer, file.name()));
        });
  }

  /** A batch of documents that come together. */
  public ImportBatch batch(Importer importer) {
    return new ImportBatch(this, commands, contradictions, linking, importer);
  }

  /** What to do with a document that is minutes. */
  interface Step {
    ImportPlan take(MinutesDraft draft);
  }

  /** Whatever goes wrong with a document is one line of it, and the others go on. */
  ImportResult attempt(MinutesFile file, Step step) {
    try {
      Reading reading = reader.read(DocumentLoader.load(file.name(), file.content()));
      String missing = missing(reading);
      if (missing != null) {
        return ImportResult.refused(file.name(), missing);
      }
      MinutesDraft draft = new MinutesDraft(reading);
      return ImportResult.of(draft, step.take(draft));
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

  /** What there is to do about a document, every command of which could be made. */
  static ImportPlan plan(MinutesDraft draft, Sender sender) {
    ImportPlan plan =
        sender.ask(
            new PreviewMinutesImport(
                ImportId.ofMeeting(draft.sitting().meetingId()), draft.draftEntries()));
    if (!plan.changesNothing()) {
      new Recording(draft, sender, "Förhandsvisning").rehearse(plan);
    }
    return plan;
  }
}
