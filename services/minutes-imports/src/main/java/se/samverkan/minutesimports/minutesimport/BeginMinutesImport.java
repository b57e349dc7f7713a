package se.samverkan.minutesimports.minutesimport;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.events.imports.MinutesImportBegun;
import se.samverkan.platform.ids.TypedId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Begins to record a document; answers with the {@link ImportPlan} of what there is to do. The same
 * entries again are answered with the same plan until the import is completed, and after that with
 * one that changes nothing. The same bytes read otherwise, by a better reader, are another version.
 *
 * @param importId {@link ImportId#ofMeeting} of the meeting
 * @param sha256 of the document's bytes, in hexadecimal
 */
public record BeginMinutesImport(
    @TargetAggregateIdentifier ImportId importId,
    String bodyId,
    String meetingId,
    LocalDate meetingDate,
    String sourceFile,
    String sha256,
    List<DraftEntry> entries)
    implements MinutesImportCommand {
  public BeginMinutesImport {
    bodyId = TypedId.require("body", bodyId);
    meetingId = TypedId.require("meeting", meetingId);
    sourceFile = PlainText.required("sourceFile", sourceFile, PlainText.LINE);
    sha256 = PlainText.required("sha256", sha256, PlainText.LINE);
    entries = List.copyOf(entries);
    Rule.require(new ImportIsOfTheMeeting(importId, meetingId), new EachIdIsGivenOnce(entries));
  }

  MinutesImportBegun event(List<ImportedEntry> reconciled) {
    return new MinutesImportBegun(
        importId.value(), bodyId, meetingId, meetingDate, sourceFile, sha256, reconciled);
  }
}
