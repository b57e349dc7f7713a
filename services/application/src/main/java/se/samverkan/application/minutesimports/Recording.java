package se.samverkan.application.minutesimports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.StrikeAssignment;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.decision.StrikeDecision;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.meeting.AdjustMinutes;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.RemoveAgendaItem;
import se.samverkan.meetings.meeting.StrikeAttendance;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesimports.minutesimport.ImportPlan;
import se.samverkan.platform.refusals.Refusal;

/** Carries out what there is to do about one document. */
final class Recording {

  private final MinutesDraft draft;
  private final Sender sender;
  private final String reason;

  Recording(MinutesDraft draft, Sender sender, String reason) {
    this.draft = draft;
    this.sender = sender;
    this.reason = reason;
  }

  /**
   * Records the meeting itself. Comes before anything that refers to it, so that a document which
   * contradicts what is known of the meeting is refused before the rest of it is recorded.
   */
  void meeting(ImportPlan.Action action) {
    draft.introductions().forEach(command -> sender.introduce(command, null));
    Entry meeting = draft.entries().getFirst();
    Ids none = new Ids(draft.bodyId(), draft.meetingId(), Map.of(), Map.of());
    carryOut(action, meeting, draft.meetingId(), none);
    draft.sightings().forEach(command -> sender.send(command, null));
  }

  /** Records, corrects and strikes what is said of the meeting, as planned. */
  void entries(ImportPlan plan) {
    Ids ids = ids(plan);
    plan.gone().forEach(this::strike);
    for (int i = 1; i < plan.entries().size(); i++) {
      ImportPlan.Step step = plan.entries().get(i);
      carryOut(step.action(), draft.entries().get(i), step.entry().entryId(), ids);
    }
    draft.matters(ids).forEach(command -> sender.introduce(command, null));
    AdjustMinutes adjustment = draft.adjustment();
    if (adjustment != null) {
      sender.ignoring(Set.of(MeetingsRefusal.MINUTES_ADJUSTED), adjustment, null);
    }
  }

  private void carryOut(ImportPlan.Action action, Entry entry, String id, Ids ids) {
    switch (action) {
      case RECORD -> recordOrCorrect(entry, id, ids);
      case CORRECT -> correctOrRecord(entry, id, ids);
      case KEEP -> {}
    }
  }

  /** What is said for the first time after the minutes were adjusted is a correction of them. */
  private void recordOrCorrect(Entry entry, String id, Ids ids) {
    try {
      send(entry.commands().record(id, ids), entry.draft().line());
    } catch (Refusal e) {
      if (!saysThatItIsRecorded(e)) {
        throw e;
      }
      send(entry.commands().correct(id, ids, reason), entry.draft().line());
    }
  }

  private static boolean saysThatItIsRecorded(Refusal e) {
    return e.code() == MeetingsRefusal.MINUTES_ADJUSTED
        || e.code().name().endsWith("_WITH_OTHER_CONTENT");
  }

  /** An earlier import that was cut off may not have come to what this one corrects. */
  private void correctOrRecord(Entry entry, String id, Ids ids) {
    try {
      send(entry.commands().correct(id, ids, reason), entry.draft().line());
    } catch (AggregateNotFoundException e) {
      send(entry.commands().record(id, ids), entry.draft().line());
    }
  }

  private void send(List<Object> commands, @Nullable Integer line) {
    commands.forEach(command -> sender.send(command, line));
  }

  private void strike(ImportedEntry gone) {
    Object command = strikeCommand(gone);
    if (command != null) {
      sender.strike(command, gone.line());
    }
  }

  /** A meeting that is no longer mentioned may still take place, so its plan stands. */
  private @Nullable Object strikeCommand(ImportedEntry gone) {
    MeetingId meetingId = new MeetingId(draft.meetingId());
    return switch (gone.kind()) {
      case ATTENDANCE -> new StrikeAttendance(meetingId, new PersonId(gone.entryId()), reason);
      case ITEM -> new RemoveAgendaItem(meetingId, new ItemId(gone.entryId()), reason);
      case DECISION -> new StrikeDecision(new DecisionId(gone.entryId()), reason);
      case ASSIGNMENT -> new StrikeAssignment(new AssignmentId(gone.entryId()), reason);
      case MEETING, PLANNED_MEETING -> null;
    };
  }

  private Ids ids(ImportPlan plan) {
    Map<String, String> items = new HashMap<>();
    Map<Integer, String> decisions = new HashMap<>();
    for (int i = 0; i < plan.entries().size(); i++) {
      DraftEntry entry = draft.entries().get(i).draft();
      String id = plan.entries().get(i).entry().entryId();
      if (entry.kind() == EntryKind.ITEM) {
        items.put(Objects.requireNonNull(entry.itemNumber()), id);
      } else if (entry.kind() == EntryKind.DECISION) {
        decisions.put(Objects.requireNonNull(entry.line()), id);
      }
    }
    return new Ids(draft.bodyId(), draft.meetingId(), items, decisions);
  }
}
