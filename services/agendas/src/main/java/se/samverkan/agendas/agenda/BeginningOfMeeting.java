package se.samverkan.agendas.agenda;

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
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.events.meetings.SubItemConclusionCorrected;

/** Which events begin the agenda of a meeting, and with what. */
final class BeginningOfMeeting {

  private BeginningOfMeeting() {}

  /** The agenda that the event begins; null when it begins none. */
  static @Nullable Agenda begun(MeetingEvent event, Recorded by) {
    return switch (event) {
      case MeetingPlanned e -> Agenda.of(e.meetingId(), e.bodyId(), e.date(), by);
      case MeetingCalled e -> Agenda.of(e.meetingId(), e.bodyId(), e.date(), by);
      case MeetingHeld e -> Agenda.of(e.meetingId(), e.bodyId(), e.date(), by);
      case MeetingMoved _,
          MeetingCancelled _,
          MeetingRecordCorrected _,
          AttendanceRecorded _,
          AttendanceCorrected _,
          AttendanceStruck _,
          AgendaItemAdded _,
          AgendaItemCorrected _,
          AgendaItemRemoved _,
          AgendaItemConcluded _,
          AgendaItemConclusionCorrected _,
          AdjustersElected _,
          AdjusterElectionCorrected _,
          MinutesAdjusted _,
          MeetingDateLeftTentative _,
          MeetingDateConfirmed _,
          MeetingPlaceDecided _,
          PeopleTold _,
          AgendaOpened _,
          AgendaItemOriginRecorded _,
          AgendaItemMarkedIfTimeAllows _,
          AgendaReordered _,
          PaperAttached _,
          PaperReplaced _,
          PaperWithdrawn _,
          GuestInvited _,
          GuestTimeAgreed _,
          GuestWithdrawn _,
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
          null;
    };
  }
}
