package se.samverkan.minutesimports.minutesimport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.events.imports.MinutesImportBegun;
import se.samverkan.events.imports.MinutesImportCompleted;
import se.samverkan.minutesimports.minutesimport.ImportPlan.Action;
import se.samverkan.minutesimports.minutesimport.ImportPlan.Step;

/** Imports of the minutes of one meeting, for the tests of every command. */
public final class Imports {

  public static final String MEETING = "meeting_1";
  public static final ImportId ID = ImportId.ofMeeting(MEETING);
  public static final LocalDate DAY = LocalDate.of(2024, 11, 8);

  static final String BUDGET = "Gruppen godkänner förslaget till budget för nästa år";
  static final String BUDGET_REWORDED = "Gruppen godkänner förslaget till ny budget för nästa år";
  static final String VISIT = "Besöket flyttas till våren";

  private Imports() {}

  public static DraftEntry decision(@Nullable String item, String text) {
    return draft(EntryKind.DECISION, item, text);
  }

  public static DraftEntry item(String number, String title) {
    return draft(EntryKind.ITEM, number, title);
  }

  public static DraftEntry attendance(String personId, String words) {
    return new DraftEntry(EntryKind.ATTENDANCE, personId, null, words, "of " + words, null);
  }

  static DraftEntry draft(EntryKind kind, @Nullable String item, String text) {
    return new DraftEntry(kind, null, item, text, "of " + text, null);
  }

  public static ImportedEntry as(String id, DraftEntry draft) {
    return new ImportedEntry(
        id, draft.kind(), draft.itemNumber(), draft.text(), draft.digest(), draft.line());
  }

  static Step step(Action action, String id, DraftEntry draft) {
    return new Step(as(id, draft), action);
  }

  public static BeginMinutesImport begin(String sha256, DraftEntry... entries) {
    return new BeginMinutesImport(
        ID, "body_group", MEETING, DAY, "minutes.txt", sha256, List.of(entries));
  }

  public static MinutesImportBegun begun(String sha256, ImportedEntry... entries) {
    return new MinutesImportBegun(
        ID.value(), "body_group", MEETING, DAY, "minutes.txt", sha256, List.of(entries));
  }

  public static CompleteMinutesImport complete(String sha256) {
    return new CompleteMinutesImport(ID, sha256);
  }

  public static MinutesImportCompleted completed(String sha256) {
    return new MinutesImportCompleted(ID.value(), sha256);
  }
}
