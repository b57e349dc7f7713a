package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesimports.minutesimport.ImportPlan;
import se.samverkan.minutesreader.documents.UnreadableDocument;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.Uncertainty;
import se.samverkan.minutesreader.reading.result.UnreadLine;

/**
 * What became, or would become, of one document.
 *
 * @param problem why it could not be recorded, in one line; null when it was
 * @param recorded entries that are new
 * @param corrected entries that an earlier version of the document said otherwise
 * @param struck entries that an earlier version said and this one does not
 * @param kept entries that are recorded already
 */
public record ImportResult(
    String file,
    @Nullable String problem,
    @Nullable String body,
    @Nullable String bodyId,
    @Nullable LocalDate date,
    @Nullable String meetingId,
    long recorded,
    long corrected,
    long struck,
    long kept,
    int items,
    int decisions,
    int assignments,
    List<UnreadLine> notUnderstood,
    List<Uncertainty> uncertain) {

  static ImportResult of(MinutesDraft draft, ImportPlan plan) {
    Reading reading = draft.sitting().reading();
    return new ImportResult(
        reading.source(),
        null,
        reading.body(),
        draft.sitting().bodyId(),
        draft.sitting().date(),
        draft.sitting().meetingId(),
        plan.count(ImportPlan.Action.RECORD),
        plan.count(ImportPlan.Action.CORRECT),
        plan.gone().size(),
        plan.count(ImportPlan.Action.KEEP),
        reading.items().size(),
        reading.decisions().size(),
        reading.assignments().size(),
        reading.notUnderstood(),
        reading.uncertain());
  }

  /** Of a document that was not recorded. */
  public static ImportResult refused(String file, String problem) {
    return new ImportResult(
        file, problem, null, null, null, null, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of());
  }

  static ImportResult unreadable(String file, UnreadableDocument e) {
    String message = String.valueOf(e.getMessage());
    String name = e.fileName() + ": ";
    return refused(file, message.startsWith(name) ? message.substring(name.length()) : message);
  }

  /** Whether the document was recorded, or could be. */
  public boolean succeeded() {
    return problem == null;
  }
}
