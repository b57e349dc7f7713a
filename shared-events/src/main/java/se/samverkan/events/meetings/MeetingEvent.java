package se.samverkan.events.meetings;

/** What happens to a meeting, its agenda, its attendance and its minutes. */
public sealed interface MeetingEvent
    permits MeetingPlanned,
        MeetingCalled,
        MeetingMoved,
        MeetingCancelled,
        MeetingHeld,
        MeetingRecordCorrected,
        AttendanceRecorded,
        AttendanceCorrected,
        AttendanceStruck,
        AgendaItemAdded,
        AgendaItemCorrected,
        AgendaItemRemoved,
        AgendaItemConcluded,
        AgendaItemConclusionCorrected,
        AdjustersElected,
        AdjusterElectionCorrected,
        MinutesAdjusted {

  /** The id of the meeting that this happened to. */
  String meetingId();
}
