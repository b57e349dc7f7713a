package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.PlanMeeting;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.result.NextMeeting;
import se.samverkan.minutesreader.reading.result.PlannedMeeting;

/** The meetings to come that a document names, each once; the next one with its hour and place. */
final class PlannedMeetings {

  private final Sitting sitting;
  private final Map<MeetingId, Entry> entries = new LinkedHashMap<>();

  PlannedMeetings(Sitting sitting) {
    this.sitting = sitting;
    NextMeeting next = sitting.reading().nextMeeting();
    if (next != null) {
      add(planned(next), next.line());
    }
    for (PlannedMeeting planned : sitting.reading().plannedMeetings()) {
      add(planned(planned), planned.line());
    }
  }

  List<Entry> all() {
    return List.copyOf(entries.values());
  }

  /** Plans a meeting that is mentioned; says nothing new where it is known. */
  static PlanMeeting plan(String bodyId, LocalDate date) {
    return new PlanMeeting(
        new MeetingId(Known.meeting(bodyId, date)),
        new BodyId(bodyId),
        date,
        null,
        null,
        null,
        null);
  }

  private PlanMeeting planned(NextMeeting next) {
    return new PlanMeeting(
        new MeetingId(Known.meeting(sitting.bodyId(), next.date())),
        new BodyId(sitting.bodyId()),
        next.date(),
        next.start(),
        Times.after(next.start(), next.end()),
        next.place(),
        null);
  }

  private PlanMeeting planned(PlannedMeeting planned) {
    String named = planned.body();
    String body = named == null ? sitting.bodyId() : sitting.bodies().idOf(named);
    return new PlanMeeting(
        new MeetingId(Known.meeting(body, planned.date())),
        new BodyId(body),
        planned.date(),
        null,
        null,
        null,
        planned.note());
  }

  /** Of a meeting that is known already the plan says nothing, so there is nothing to correct. */
  private void add(PlanMeeting command, int line) {
    entries.putIfAbsent(
        command.meetingId(),
        new Entry(
            new DraftEntry(
                EntryKind.PLANNED_MEETING,
                command.meetingId().value(),
                null,
                command.date().toString(),
                Digest.of(command),
                line),
            (id, ids) -> List.of(command),
            (id, ids, reason) -> List.of(command)));
  }
}
