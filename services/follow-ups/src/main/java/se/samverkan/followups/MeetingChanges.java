package se.samverkan.followups;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import se.samverkan.events.meetings.Attendance;
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
import se.samverkan.platform.readmodels.Documents;

/** What the events of meetings do to the follow-up list. */
final class MeetingChanges {

  private final Documents documents;

  MeetingChanges(Documents documents) {
    this.documents = documents;
  }

  void apply(MeetingEvent event) {
    switch (event) {
      case MeetingPlanned e -> place(e.meetingId(), e.bodyId(), e.date(), false);
      case MeetingCalled e -> {
        place(e.meetingId(), e.bodyId(), e.date(), false);
        number(e.meetingId(), e.number());
      }
      case MeetingMoved e ->
          place(e.meetingId(), e.bodyId(), e.date(), known(e.meetingId()).cancelled());
      case MeetingCancelled e -> place(e.meetingId(), e.bodyId(), e.date(), true);
      case MeetingHeld e -> place(e.meetingId(), e.bodyId(), e.date(), false);
      case MeetingRecordCorrected e -> number(e.meetingId(), e.number());
      case AttendanceRecorded e -> attendance(e.meetingId(), e.attendance());
      case AttendanceCorrected e -> attendance(e.meetingId(), e.attendance());
      case AttendanceStruck e -> change(e, meeting -> meeting.without(e.personId()));
      case AgendaItemAdded e -> documents.put(new KnownItem(e.itemId(), e.number(), e.title()));
      case AgendaItemCorrected e -> documents.put(new KnownItem(e.itemId(), e.number(), e.title()));
      case AgendaItemRemoved e -> documents.remove(KnownItem.class, e.itemId());
      case AgendaItemConcluded _,
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
          GuestShown _ -> {}
    }
  }

  private void place(String meetingId, String bodyId, LocalDate date, boolean cancelled) {
    documents.put(known(meetingId).on(bodyId, date, cancelled));
    BodyCalendar before =
        documents.find(BodyCalendar.class, bodyId).orElseGet(() -> BodyCalendar.empty(bodyId));
    BodyCalendar after = before.with(new BodyCalendar.Day(meetingId, date, cancelled));
    if (after.equals(before)) {
      return;
    }
    documents.put(after);
    renew(after.changedSince(before));
    new Resolution(documents).renew(after.assignmentIds());
  }

  private void number(String meetingId, @Nullable String number) {
    documents.change(KnownMeeting.class, meetingId, meeting -> meeting.numbered(number));
  }

  private void attendance(String meetingId, Attendance attendance) {
    var stoodFor = new KnownMeeting.StoodFor(attendance.personId(), attendance.organisationId());
    documents.put(known(meetingId).with(stoodFor));
    renew(Set.of(meetingId));
  }

  private void change(MeetingEvent event, UnaryOperator<KnownMeeting> change) {
    documents.change(KnownMeeting.class, event.meetingId(), change);
    renew(Set.of(event.meetingId()));
  }

  private KnownMeeting known(String meetingId) {
    return documents
        .find(KnownMeeting.class, meetingId)
        .orElseGet(() -> KnownMeeting.onlyReferredTo(meetingId));
  }

  private void renew(Set<String> meetingIds) {
    var resolution = new Resolution(documents);
    for (String id : meetingIds) {
      documents
          .find(KnownMeeting.class, id)
          .ifPresent(meeting -> resolution.renew(meeting.assignmentIds()));
    }
  }
}
