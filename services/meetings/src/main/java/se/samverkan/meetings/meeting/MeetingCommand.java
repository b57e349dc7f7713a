package se.samverkan.meetings.meeting;

/** What can be asked of a meeting. */
public sealed interface MeetingCommand
    permits PlanMeeting,
        CallMeeting,
        MoveMeeting,
        CancelMeeting,
        RecordMeetingHeld,
        CorrectMeetingRecord,
        RecordAttendance,
        CorrectAttendance,
        StrikeAttendance,
        AddAgendaItem,
        CorrectAgendaItem,
        CorrectAgenda,
        RemoveAgendaItem,
        ConcludeAgendaItem,
        CorrectConclusion,
        ElectAdjusters,
        CorrectAdjusterElection,
        AdjustMinutes,
        TableAgendaItem,
        WithdrawAgendaItem,
        OpenMeeting,
        ArriveAtMeeting,
        LeaveMeeting,
        CloseMeeting,
        DraftMinutes,
        ApproveMinutes,
        PublishMinutes,
        CorrectMinutes {

  /** The meeting that is asked. */
  MeetingId meetingId();
}
