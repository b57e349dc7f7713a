package se.samverkan.application.minutesimports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.modelling.command.AggregateNotFoundException;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.meeting.CorrectAgenda;
import se.samverkan.meetings.meeting.CorrectAgendaItem;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesimports.minutesimport.ImportPlan;
import se.samverkan.minutesimports.minutesimport.ImportPlan.Action;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;

/** Carries out what there is to do about one document. */
final class Recording {

  /** Something else stands there; what the document says of it is a correction. */
  private static final Set<RefusalCode> TO_BE_CORRECTED =
      Set.of(
          MeetingsRefusal.MINUTES_ADJUSTED,
          MeetingsRefusal.ATTENDANCE_RECORDED_WITH_OTHER_CONTENT,
          MeetingsRefusal.AGENDA_ITEM_ADDED_WITH_OTHER_CONTENT,
          MeetingsRefusal.AGENDA_ITEM_CONCLUDED_WITH_OTHER_CONTENT,
          DecisionsRefusal.DECISION_ALREADY_RECORDED_WITH_OTHER_CONTENT,
          AssignmentsRefusal.ASSIGNMENT_ALREADY_GIVEN_WITH_OTHER_CONTENT);

  /** What is closed is due at no other time any more. */
  private static final Set<RefusalCode> CLOSED =
      Set.of(
          AssignmentsRefusal.ASSIGNMENT_ALREADY_REPORTED,
          AssignmentsRefusal.ASSIGNMENT_ALREADY_DROPPED);

  private final MinutesDraft draft;
  private final Sender sender;
  private final String reason;
  private final List<CorrectAgendaItem> changingNumbers = new ArrayList<>();

  Recording(MinutesDraft draft, Sender sender, String reason) {
    this.draft = draft;
    this.sender = sender;
    this.reason = reason;
  }

  /**
   * Makes every command without sending it: a text that is too long, or a number that is none, is
   * refused here, before anything is recorded.
   */
  void rehearse(ImportPlan plan) {
    Ids ids = ids(plan);
    draft.meeting().call();
    draft.meeting().held();
    draft.introductions().all();
    draft.matters(ids, number -> true);
    draft.cancelledMeetings().forEach(each -> each.commands(null));
    for (int i = 0; i < draft.entries().size(); i++) {
      Entry entry = draft.entries().get(i);
      String id = step(plan, i).entry().entryId();
      entry.toRecord().commands(id, ids);
      entry.toCorrect().commands(id, ids, reason);
    }
  }

  /**
   * Records the meeting itself. Comes before anything else, so that a document which contradicts
   * what is known of the meeting is refused before any of it is recorded.
   */
  void meeting() {
    MeetingEntry meeting = draft.meeting();
    int line = MeetingEntry.LINE;
    sender.ignoring(
        Set.of(MeetingsRefusal.MEETING_CALLED_WITH_OTHER_CONTENT), meeting.call(), line);
    sender.ignoring(
        Set.of(MeetingsRefusal.MEETING_HELD_WITH_OTHER_CONTENT, MeetingsRefusal.MINUTES_ADJUSTED),
        meeting.held(),
        line);
    sender.send(meeting.corrected(reason), line);
    if (meeting.hasAdjusters()) {
      sender.ignoring(
          Set.of(
              MeetingsRefusal.ADJUSTERS_ELECTED_WITH_OTHER_CONTENT,
              MeetingsRefusal.MINUTES_ADJUSTED),
          meeting.election(),
          line);
      sender.send(meeting.correctedElection(reason), line);
    }
  }

  /** Makes known whom the document names, and who sits for whom. */
  void introductions() {
    draft.introductions().all().forEach(sender::introduce);
    for (Told sighting : draft.introductions().sightings()) {
      sender.ignoring(
          Set.of(BodiesRefusal.REPRESENTATIVE_SITS_FOR_ANOTHER_ORGANISATION),
          sighting.command(),
          sighting.line());
    }
  }

  /**
   * Records, corrects and strikes what is said of the meeting, as planned: first what is gone, then
   * the numbers of items that stay, as new ones may stand where others stood.
   */
  void entries(ImportPlan plan) {
    Ids ids = ids(plan);
    Strikes strikes = new Strikes(new MeetingId(draft.sitting().meetingId()), sender, reason);
    plan.gone().forEach(strikes::strike);
    carryOut(plan, ids, true);
    if (!changingNumbers.isEmpty()) {
      sender.send(new CorrectAgenda(changingNumbers.getFirst().meetingId(), changingNumbers), null);
    }
    carryOut(plan, ids, false);
    Set<String> changed = changedItems(plan);
    draft.matters(ids, changed::contains).forEach(sender::introduce);
    cancelMeetings(plan, ids);
    if (draft.meeting().hasAdjusters()) {
      sender.ignoring(
          Set.of(MeetingsRefusal.MINUTES_ADJUSTED),
          draft.meeting().adjustment(),
          MeetingEntry.LINE);
    }
  }

  private static ImportPlan.Step step(ImportPlan plan, int entry) {
    return plan.entries().get(entry + 1);
  }

  private void carryOut(ImportPlan plan, Ids ids, boolean standingItems) {
    for (int i = 0; i < draft.entries().size(); i++) {
      Entry entry = draft.entries().get(i);
      Action action = step(plan, i).action();
      boolean standing = entry.draft().kind() == EntryKind.ITEM && action == Action.CORRECT;
      if (standing == standingItems) {
        carryOut(action, entry, step(plan, i).entry().entryId(), ids);
      }
    }
  }

  private void carryOut(Action action, Entry entry, String id, Ids ids) {
    switch (action) {
      case RECORD -> recordOrCorrect(entry, id, ids);
      case CORRECT -> correctOrRecord(entry, id, ids);
      case KEEP -> {}
    }
  }

  /** What is said for the first time after the minutes were adjusted is a correction of them. */
  private void recordOrCorrect(Entry entry, String id, Ids ids) {
    try {
      entry.toRecord().commands(id, ids).forEach(command -> send(command, entry));
    } catch (Refusal e) {
      if (!TO_BE_CORRECTED.contains(e.code())) {
        throw e;
      }
      correct(entry, id, ids);
    }
  }

  /** An earlier import that was cut off may not have come to what this one corrects. */
  private void correctOrRecord(Entry entry, String id, Ids ids) {
    try {
      correct(entry, id, ids);
    } catch (AggregateNotFoundException e) {
      entry.toRecord().commands(id, ids).forEach(command -> send(command, entry));
    }
  }

  private void correct(Entry entry, String id, Ids ids) {
    entry.toCorrect().commands(id, ids, reason).forEach(command -> correct(command, entry));
  }

  /** An item whose new number is another's until now waits until all can change at once. */
  private void correct(Object command, Entry entry) {
    try {
      send(command, entry);
    } catch (Refusal e) {
      if (command instanceof CorrectAgendaItem item
          && e.code() == MeetingsRefusal.AGENDA_ITEM_NUMBER_TAKEN) {
        changingNumbers.add(item);
      } else if (!CLOSED.contains(e.code())) {
        throw e;
      }
    }
  }

  private void send(Object command, Entry entry) {
    sender.send(command, entry.draft().line());
  }

  private void cancelMeetings(ImportPlan plan, Ids ids) {
    if (plan.changesNothing()) {
      return;
    }
    for (CancelledMeeting cancelled : draft.cancelledMeetings()) {
      for (Object command : cancelled.commands(ids.decision(cancelled.line()))) {
        sender.ignoring(
            Set.of(MeetingsRefusal.MEETING_CANCELLED_WITH_OTHER_CONTENT),
            command,
            cancelled.line());
      }
    }
  }

  private Set<String> changedItems(ImportPlan plan) {
    Set<String> changed = new HashSet<>();
    for (int i = 0; i < draft.entries().size(); i++) {
      DraftEntry entry = draft.entries().get(i).draft();
      if (entry.kind() == EntryKind.ITEM && step(plan, i).action() != Action.KEEP) {
        changed.add(Objects.requireNonNull(entry.itemNumber()));
      }
    }
    return changed;
  }

  private Ids ids(ImportPlan plan) {
    Map<String, String> items = new HashMap<>();
    Map<Integer, String> decisions = new HashMap<>();
    for (int i = 0; i < draft.entries().size(); i++) {
      DraftEntry entry = draft.entries().get(i).draft();
      String id = step(plan, i).entry().entryId();
      if (entry.kind() == EntryKind.ITEM) {
        items.put(Objects.requireNonNull(entry.itemNumber()), id);
      } else if (entry.kind() == EntryKind.DECISION) {
        decisions.putIfAbsent(Objects.requireNonNull(entry.line()), id);
      }
    }
    return new Ids(draft.sitting().meetingId(), items, decisions);
  }
}
