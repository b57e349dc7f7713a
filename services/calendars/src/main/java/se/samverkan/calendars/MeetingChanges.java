package se.samverkan.calendars;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AdjusterElectionCorrected;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemConfidentialityLifted;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemMadeConfidential;
import se.samverkan.events.meetings.AgendaItemMarkedIfTimeAllows;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.AgendaItemWithdrawn;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.AttendanceAnnounced;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.AttendeeLeft;
import se.samverkan.events.meetings.GuestHidden;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.GuestShown;
import se.samverkan.events.meetings.GuestTimeAgreed;
import se.samverkan.events.meetings.GuestWithdrawn;
import se.samverkan.events.meetings.ItemAdjustedAtOnce;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingClosed;
import se.samverkan.events.meetings.MeetingDateConfirmed;
import se.samverkan.events.meetings.MeetingDateLeftTentative;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.MeetingRecordCorrected;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.events.meetings.MinutesApproved;
import se.samverkan.events.meetings.MinutesCommentAnswered;
import se.samverkan.events.meetings.MinutesCorrected;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesItemCommented;
import se.samverkan.events.meetings.MinutesLocked;
import se.samverkan.events.meetings.MinutesPublished;
import se.samverkan.events.meetings.NoticePosted;
import se.samverkan.events.meetings.NoticeTakenDown;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.events.meetings.PaperConfidentialityLifted;
import se.samverkan.events.meetings.PaperMadeConfidential;
import se.samverkan.events.meetings.PaperReplaced;
import se.samverkan.events.meetings.PaperWithdrawn;
import se.samverkan.events.meetings.PeopleTold;
import se.samverkan.events.meetings.Renumbering;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.events.meetings.SubItemConclusionCorrected;

/** What the events of a meeting do to its entry in calendars. */
final class MeetingChanges {

  private MeetingChanges() {}

  /** What is known from the event that begins a meeting; null when it is not one of those. */
  static @Nullable CalendarMeeting begun(MeetingEvent event, long position, Instant at) {
    if (event instanceof MeetingPlanned e) {
      var occasion = new Occasion(e.date(), e.start(), e.end(), e.place(), null);
      return CalendarMeeting.first(e.meetingId(), position, e.bodyId(), occasion, at);
    }
    if (event instanceof MeetingCalled e) {
      var occasion = new Occasion(e.date(), e.start(), e.end(), e.place(), null);
      return CalendarMeeting.first(e.meetingId(), position, e.bodyId(), occasion, at)
          .numbered(e.number())
          .in(MeetingStatus.CONFIRMED, null);
    }
    if (event instanceof MeetingHeld e) {
      var occasion = new Occasion(e.date(), e.start(), e.end(), e.place(), null);
      return CalendarMeeting.first(e.meetingId(), position, e.bodyId(), occasion, at)
          .in(MeetingStatus.CONFIRMED, null);
    }
    return null;
  }

  /** The meeting after the event; the same when calendars show nothing of it. */
  static CalendarMeeting after(CalendarMeeting meeting, MeetingEvent event) {
    Occasion was = meeting.occasion();
    return switch (event) {
      case MeetingPlanned e ->
          meeting.on(was.at(e.date(), e.start(), e.end(), e.place())).toBeLearned();
      case MeetingCalled e ->
          meeting
              .numbered(e.number())
              .on(was.at(e.date(), e.start(), e.end(), e.place()))
              .in(MeetingStatus.CONFIRMED, null)
              .toBeLearned();
      case MeetingMoved e ->
          meeting.on(was.at(e.date(), e.start(), e.end(), e.place())).toBeLearned();
      case MeetingPlaceDecided e -> meeting.on(was.in(e.place(), e.link())).toBeLearned();
      case MeetingDateConfirmed _ -> meeting.in(MeetingStatus.CONFIRMED, null).toBeLearned();
      case MeetingDateLeftTentative _ -> meeting.in(MeetingStatus.TENTATIVE, null);
      case MeetingCancelled e -> meeting.in(MeetingStatus.CANCELLED, e.reason()).toBeLearned();
      case MeetingHeld e ->
          meeting
              .on(
                  was.at(
                      e.date(),
                      rather(e.start(), was.start()),
                      rather(e.end(), was.end()),
                      e.place() == null ? was.place() : e.place()))
              .in(MeetingStatus.CONFIRMED, null);
      case MeetingRecordCorrected e ->
          meeting.numbered(e.number()).on(was.at(was.date(), e.start(), e.end(), e.place()));
      case AgendaItemAdded e ->
          meeting.with(new AgendaLine(e.itemId(), e.number(), e.title(), false));
      case AgendaItemCorrected e ->
          meeting.item(e.itemId(), line -> line.called(e.number(), e.title()));
      case AgendaItemRemoved e -> meeting.without(e.itemId());
      case AgendaItemMarkedIfTimeAllows e ->
          meeting.item(e.itemId(), line -> line.ifTimeAllows(e.ifTimeAllows()));
      case AgendaReordered e -> reordered(meeting, e);
      case GuestInvited e -> GuestChanges.invited(meeting, e);
      case GuestTimeAgreed e -> GuestChanges.agreed(meeting, e);
      case GuestWithdrawn e -> GuestChanges.withdrawn(meeting, e.guestId());
      case AttendanceRecorded _,
          AttendanceCorrected _,
          AttendanceStruck _,
          AgendaItemConcluded _,
          AgendaItemConclusionCorrected _,
          AdjustersElected _,
          AdjusterElectionCorrected _,
          MinutesAdjusted _,
          PeopleTold _,
          AgendaOpened _,
          AgendaItemOriginRecorded _,
          PaperAttached _,
          PaperReplaced _,
          PaperWithdrawn _,
          MeetingOpened _,
          AttendeeArrived _,
          AttendeeLeft _,
          MeetingClosed _,
          AgendaItemTabled _,
          AgendaItemWithdrawn _,
          SubItemConcluded _,
          SubItemConclusionCorrected _,
          ItemAdjustedAtOnce _,
          MinutesDrafted _,
          MinutesApproved _,
          MinutesLocked _,
          MinutesPublished _,
          MinutesCorrected _,
          NoticePosted _,
          NoticeTakenDown _,
          AgendaItemMadeConfidential _,
          AgendaItemConfidentialityLifted _,
          PaperMadeConfidential _,
          PaperConfidentialityLifted _,
          MinutesItemCommented _,
          MinutesCommentAnswered _,
          AttendanceAnnounced _,
          GuestHidden _,
          GuestShown _ ->
          meeting;
    };
  }

  private static CalendarMeeting reordered(CalendarMeeting meeting, AgendaReordered event) {
    CalendarMeeting now = meeting;
    for (Renumbering each : event.items()) {
      now = now.item(each.itemId(), line -> line.called(each.number(), line.title()));
    }
    return now;
  }

  private static @Nullable LocalTime rather(@Nullable LocalTime now, @Nullable LocalTime before) {
    return now == null ? before : now;
  }
}
