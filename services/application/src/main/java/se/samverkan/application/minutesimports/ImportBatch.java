package se.samverkan.application.minutesimports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import se.samverkan.minutesimports.minutesimport.BeginMinutesImport;
import se.samverkan.minutesimports.minutesimport.CompleteMinutesImport;
import se.samverkan.minutesimports.minutesimport.ImportId;
import se.samverkan.minutesimports.minutesimport.ImportPlan;
import se.samverkan.platform.commands.Commands;

/**
 * Documents that come together. What their meetings say of each other is looked for once, when all
 * of them are recorded; only then are their imports complete, so whatever keeps it from happening,
 * giving the documents again makes up for it. Several threads may record documents of one batch.
 */
public final class ImportBatch {

  /** A document that is recorded, but not yet completely. */
  private record Open(MinutesFile file, Sitting sitting, ImportPlan plan, Sender sender) {}

  private final MinutesImports imports;
  private final Commands commands;
  private final Contradictions contradictions;
  private final Linking linking;
  private final Importer importer;
  private final List<Open> open = new CopyOnWriteArrayList<>();

  ImportBatch(
      MinutesImports imports,
      Commands commands,
      Contradictions contradictions,
      Linking linking,
      Importer importer) {
    this.imports = imports;
    this.commands = commands;
    this.contradictions = contradictions;
    this.linking = linking;
    this.importer = importer;
  }

  /** Records the document, or says in one line why not. */
  public ImportResult record(MinutesFile file) {
    return imports.attempt(file, draft -> record(file, draft));
  }

  private ImportPlan record(MinutesFile file, MinutesDraft draft) {
    Sender sender = new Sender(commands, importer, file.name());
    Recording recording = new Recording(draft, sender, "Ny version av " + file.name());
    ImportPlan foreseen = MinutesImports.plan(draft, sender);
    if (!foreseen.changesNothing() && !draft.cancelledMeetings().isEmpty()) {
      contradictions.check(draft);
    }
    if (foreseen.entries().getFirst().action() != ImportPlan.Action.KEEP) {
      recording.meeting();
    }
    ImportPlan plan = sender.ask(begin(file, draft));
    if (!plan.changesNothing()) {
      recording.introductions();
      recording.entries(plan);
    }
    open.add(new Open(file, draft.sitting(), plan, sender));
    return plan;
  }

  private static BeginMinutesImport begin(MinutesFile file, MinutesDraft draft) {
    Sitting sitting = draft.sitting();
    return new BeginMinutesImport(
        ImportId.ofMeeting(sitting.meetingId()),
        sitting.bodyId(),
        sitting.meetingId(),
        sitting.date(),
        file.name(),
        file.sha256(),
        draft.draftEntries());
  }

  /** Links the meetings of the batch with each other and with those before and after. */
  public void complete() {
    Map<String, List<LocalDate>> changed =
        open.stream()
            .filter(each -> !each.plan().changesNothing())
            .map(Open::sitting)
            .collect(groupingBy(Sitting::bodyId, mapping(Sitting::date, toList())));
    changed.forEach(
        (body, dates) -> linking.link(body, first(dates.stream()), last(dates.stream()), importer));
    open.forEach(
        each ->
            each.sender()
                .send(
                    new CompleteMinutesImport(
                        ImportId.ofMeeting(each.sitting().meetingId()), each.file().sha256()),
                    null));
    open.clear();
  }

  private static LocalDate first(Stream<LocalDate> dates) {
    return Objects.requireNonNull(dates.min(Comparator.naturalOrder()).orElse(null));
  }

  private static LocalDate last(Stream<LocalDate> dates) {
    return Objects.requireNonNull(dates.max(Comparator.naturalOrder()).orElse(null));
  }
}
