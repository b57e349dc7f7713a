package se.samverkan.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverkan.meetings.meeting.AddAgendaItem;
import se.samverkan.meetings.meeting.AdjustItemAtOnce;
import se.samverkan.meetings.meeting.AdjustMinutes;
import se.samverkan.meetings.meeting.AgreeGuestTime;
import se.samverkan.meetings.meeting.AnnounceAttendance;
import se.samverkan.meetings.meeting.AnswerMinutesComment;
import se.samverkan.meetings.meeting.ApproveMinutes;
import se.samverkan.meetings.meeting.ArriveAtMeeting;
import se.samverkan.meetings.meeting.AttachPaper;
import se.samverkan.meetings.meeting.CallMeeting;
import se.samverkan.meetings.meeting.CancelMeeting;
import se.samverkan.meetings.meeting.CloseMeeting;
import se.samverkan.meetings.meeting.CommentMinutesItem;
import se.samverkan.meetings.meeting.ConcludeAgendaItem;
import se.samverkan.meetings.meeting.ConcludeSubItem;
import se.samverkan.meetings.meeting.ConfirmMeetingDate;
import se.samverkan.meetings.meeting.CorrectAdjusterElection;
import se.samverkan.meetings.meeting.CorrectAgendaItem;
import se.samverkan.meetings.meeting.CorrectAttendance;
import se.samverkan.meetings.meeting.CorrectConclusion;
import se.samverkan.meetings.meeting.CorrectMeetingRecord;
import se.samverkan.meetings.meeting.CorrectMinutes;
import se.samverkan.meetings.meeting.CorrectSubItemConclusion;
import se.samverkan.meetings.meeting.DecideMeetingPlace;
import se.samverkan.meetings.meeting.DraftMinutes;
import se.samverkan.meetings.meeting.ElectAdjusters;
import se.samverkan.meetings.meeting.HideGuest;
import se.samverkan.meetings.meeting.InviteGuest;
import se.samverkan.meetings.meeting.LeaveMeeting;
import se.samverkan.meetings.meeting.LiftAgendaItemConfidentiality;
import se.samverkan.meetings.meeting.LiftPaperConfidentiality;
import se.samverkan.meetings.meeting.MakeAgendaItemConfidential;
import se.samverkan.meetings.meeting.MakePaperConfidential;
import se.samverkan.meetings.meeting.MarkAgendaItemIfTimeAllows;
import se.samverkan.meetings.meeting.MoveMeeting;
import se.samverkan.meetings.meeting.OpenAgenda;
import se.samverkan.meetings.meeting.OpenMeeting;
import se.samverkan.meetings.meeting.PlanMeeting;
import se.samverkan.meetings.meeting.PostNotice;
import se.samverkan.meetings.meeting.PublishMinutes;
import se.samverkan.meetings.meeting.RecordAttendance;
import se.samverkan.meetings.meeting.RecordMeetingHeld;
import se.samverkan.meetings.meeting.RemoveAgendaItem;
import se.samverkan.meetings.meeting.ReorderAgenda;
import se.samverkan.meetings.meeting.ReplacePaper;
import se.samverkan.meetings.meeting.ShowGuest;
import se.samverkan.meetings.meeting.StrikeAttendance;
import se.samverkan.meetings.meeting.TableAgendaItem;
import se.samverkan.meetings.meeting.TakeDownNotice;
import se.samverkan.meetings.meeting.TellPeople;
import se.samverkan.meetings.meeting.WithdrawAgendaItem;
import se.samverkan.meetings.meeting.WithdrawGuest;
import se.samverkan.meetings.meeting.WithdrawPaper;
import se.samverkan.meetings.plan.AddMeetingPlanDate;
import se.samverkan.meetings.plan.AdjustMeetingPlanDate;
import se.samverkan.meetings.plan.AdoptMeetingPlan;
import se.samverkan.meetings.plan.ChangeMeetingPlanDate;
import se.samverkan.meetings.plan.ProposeMeetingPlan;
import se.samverkan.meetings.plan.RemoveMeetingPlanDate;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** Where the commands about meetings are sent to. */
@Component
final class MeetingsCommands implements CommandTable {

  private static final String MEETING = "/api/meetings/{meetingId}";
  private static final String PLAN = "/api/meeting-plans/{meetingPlanId}";
  private static final String ITEM = MEETING + "/items/{itemId}";

  @Override
  public List<CommandRoute> routes() {
    return Stream.of(course(), agenda(), sitting(), minutes(), papersAndGuests(), plans())
        .flatMap(List::stream)
        .toList();
  }

  private static List<CommandRoute> course() {
    return List.of(
        CommandRoute.creates("/api/meetings", PlanMeeting.class),
        CommandRoute.changes(MEETING + "/confirm-date", ConfirmMeetingDate.class),
        CommandRoute.changes(MEETING + "/place", DecideMeetingPlace.class),
        CommandRoute.changes(MEETING + "/told", TellPeople.class),
        CommandRoute.changes(MEETING + "/call", CallMeeting.class),
        CommandRoute.changes(MEETING + "/move", MoveMeeting.class),
        CommandRoute.changes(MEETING + "/cancel", CancelMeeting.class),
        CommandRoute.changes(MEETING + "/held", RecordMeetingHeld.class),
        CommandRoute.changes(MEETING + "/held/correction", CorrectMeetingRecord.class));
  }

  private static List<CommandRoute> agenda() {
    return List.of(
        CommandRoute.creates(MEETING + "/items", AddAgendaItem.class),
        CommandRoute.changes(MEETING + "/agenda", OpenAgenda.class),
        CommandRoute.changes(MEETING + "/items/order", ReorderAgenda.class),
        CommandRoute.changes(ITEM + "/if-time-allows", MarkAgendaItemIfTimeAllows.class),
        CommandRoute.changes(ITEM + "/correction", CorrectAgendaItem.class),
        CommandRoute.changes(ITEM + "/removal", RemoveAgendaItem.class),
        CommandRoute.changes(ITEM + "/confidential", MakeAgendaItemConfidential.class),
        CommandRoute.changes(ITEM + "/confidential/lift", LiftAgendaItemConfidentiality.class),
        CommandRoute.changes(ITEM + "/conclude", ConcludeAgendaItem.class),
        CommandRoute.changes(ITEM + "/sub-items/conclude", ConcludeSubItem.class),
        CommandRoute.changes(ITEM + "/sub-items/correct", CorrectSubItemConclusion.class),
        CommandRoute.changes(ITEM + "/table", TableAgendaItem.class),
        CommandRoute.changes(ITEM + "/withdraw", WithdrawAgendaItem.class),
        CommandRoute.changes(ITEM + "/conclusion/correction", CorrectConclusion.class));
  }

  private static List<CommandRoute> sitting() {
    return List.of(
        CommandRoute.changes(MEETING + "/attendance/announcements", AnnounceAttendance.class),
        CommandRoute.changes(MEETING + "/open", OpenMeeting.class),
        CommandRoute.changes(MEETING + "/attendance/arrivals", ArriveAtMeeting.class),
        CommandRoute.changes(MEETING + "/attendance/departures", LeaveMeeting.class),
        CommandRoute.changes(MEETING + "/close", CloseMeeting.class),
        CommandRoute.changes(MEETING + "/attendance", RecordAttendance.class),
        CommandRoute.changes(MEETING + "/attendance/correction", CorrectAttendance.class),
        CommandRoute.changes(MEETING + "/attendance/{personId}/removal", StrikeAttendance.class));
  }

  private static List<CommandRoute> papersAndGuests() {
    return List.of(
        CommandRoute.creates(MEETING + "/papers", AttachPaper.class),
        CommandRoute.changes(MEETING + "/papers/{paperId}/content", ReplacePaper.class),
        CommandRoute.changes(MEETING + "/papers/{paperId}/removal", WithdrawPaper.class),
        CommandRoute.changes(
            MEETING + "/papers/{paperId}/confidential", MakePaperConfidential.class),
        CommandRoute.changes(
            MEETING + "/papers/{paperId}/confidential/lift", LiftPaperConfidentiality.class),
        CommandRoute.creates(MEETING + "/guests", InviteGuest.class),
        CommandRoute.changes(MEETING + "/guests/{guestId}/time", AgreeGuestTime.class),
        CommandRoute.changes(MEETING + "/guests/{guestId}/withdraw", WithdrawGuest.class),
        CommandRoute.changes(MEETING + "/attendance/{personId}/hide", HideGuest.class),
        CommandRoute.changes(MEETING + "/attendance/{personId}/show", ShowGuest.class));
  }

  private static List<CommandRoute> plans() {
    return List.of(
        CommandRoute.creates("/api/meeting-plans", ProposeMeetingPlan.class),
        CommandRoute.creates(PLAN + "/dates", AddMeetingPlanDate.class),
        CommandRoute.changes(PLAN + "/dates/{meetingId}", AdjustMeetingPlanDate.class),
        CommandRoute.changes(PLAN + "/dates/{meetingId}/removal", RemoveMeetingPlanDate.class),
        CommandRoute.changes(PLAN + "/dates/{meetingId}/change", ChangeMeetingPlanDate.class),
        CommandRoute.changes(PLAN + "/adopt", AdoptMeetingPlan.class));
  }

  private static List<CommandRoute> minutes() {
    return List.of(
        CommandRoute.changes(MEETING + "/adjusters", ElectAdjusters.class),
        CommandRoute.changes(MEETING + "/adjusters/correction", CorrectAdjusterElection.class),
        CommandRoute.changes(MEETING + "/minutes", DraftMinutes.class),
        CommandRoute.changes(MEETING + "/minutes/approvals", ApproveMinutes.class),
        CommandRoute.creates(ITEM + "/minutes-comments", CommentMinutesItem.class),
        CommandRoute.changes(
            MEETING + "/minutes-comments/{commentId}/answer", AnswerMinutesComment.class),
        CommandRoute.changes(MEETING + "/minutes/publish", PublishMinutes.class),
        CommandRoute.changes(MEETING + "/minutes/correct", CorrectMinutes.class),
        CommandRoute.changes(ITEM + "/adjust-at-once", AdjustItemAtOnce.class),
        CommandRoute.creates(MEETING + "/notices", PostNotice.class),
        CommandRoute.changes(MEETING + "/notices/{noticeId}/take-down", TakeDownNotice.class),
        CommandRoute.changes(MEETING + "/minutes/adjust", AdjustMinutes.class));
  }
}
