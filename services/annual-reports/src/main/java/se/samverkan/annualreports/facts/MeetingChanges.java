package se.samverkan.annualreports.facts;

import java.time.LocalTime;
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
import se.samverkan.platform.readmodels.RecordedEvent;

/** What the events of a meeting do to its facts. */
final class MeetingChanges {

  private final RecordedEvent recorded;
  private final Documents documents;

  MeetingChanges(RecordedEvent recorded, Documents documents) {
    this.recorded = recorded;
    this.documents = documents;
  }

  void apply(MeetingEvent event) {
    switch (event) {
      case MeetingPlanned e ->
          place(
              e,
              e.bodyId(),
              MeetingState.PLANNED,
              new Sitting(e.date(), null, e.start(), e.end(), e.place()));
      case MeetingCalled e ->
          place(
              e,
              e.bodyId(),
              MeetingState.CALLED,
              new Sitting(e.date(), e.number(), e.start(), e.end(), e.place()));
      case MeetingHeld e ->
          place(
              e,
              e.bodyId(),
              MeetingState.HELD,
              new Sitting(e.date(), null, e.start(), e.end(), e.place()));
      case MeetingMoved e ->
          place(e, e.bodyId(), null, new Sitting(e.date(), null, e.start(), e.end(), e.place()));
      case MeetingCancelled e -> {
        place(e, e.bodyId(), MeetingState.CANCELLED, new Sitting(e.date(), null, null, null, null));
        change(e, meeting -> meeting.in(MeetingState.CANCELLED, e.reason()));
      }
      case MeetingRecordCorrected e -> change(e, meeting -> corrected(meeting, e));
      case AttendanceRecorded e -> change(e, meeting -> meeting.with(e.attendance()));
      case AttendanceCorrected e -> change(e, meeting -> meeting.with(e.attendance()));
      case AttendanceStruck e -> change(e, meeting -> meeting.without(e.personId()));
      case AgendaItemAdded e ->
          change(
              e,
              meeting ->
                  meeting.with(new ItemFacts(e.itemId(), e.number(), e.title(), null, false)));
      case AgendaItemCorrected e ->
          change(
              e, meeting -> meeting.item(e.itemId(), item -> item.called(e.number(), e.title())));
      case AgendaItemRemoved e ->
          change(e, meeting -> meeting.item(e.itemId(), ItemFacts::withdrawnFromAgenda));
      case AgendaItemConcluded e ->
          change(e, meeting -> meeting.item(e.itemId(), item -> item.concluded(e.outcome())));
      case AgendaItemConclusionCorrected e ->
          change(e, meeting -> meeting.item(e.itemId(), item -> item.concluded(e.outcome())));
      case AdjustersElected _,
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

  /** What the event leaves open stays as it was; without a state the state does. */
  private void place(MeetingEvent event, String bodyId, @Nullable MeetingState state, Sitting now) {
    MeetingFacts meeting =
        documents
            .find(MeetingFacts.class, event.meetingId())
            .orElseGet(
                () ->
                    MeetingFacts.first(
                        event.meetingId(), bodyId, now, MeetingState.PLANNED, Source.of(recorded)));
    Sitting before = meeting.sitting();
    MeetingFacts placed =
        meeting.on(
            new Sitting(
                now.date(),
                now.number() == null ? before.number() : now.number(),
                either(now.start(), before.start()),
                either(now.end(), before.end()),
                now.place() == null ? before.place() : now.place()));
    documents.put(state == null ? placed : placed.in(state, null));
  }

  private static @Nullable LocalTime either(@Nullable LocalTime now, @Nullable LocalTime before) {
    return now == null ? before : now;
  }

  private MeetingFacts corrected(MeetingFacts meeting, MeetingRecordCorrected e) {
    return meeting
        .on(new Sitting(meeting.sitting().date(), e.number(), e.start(), e.end(), e.place()))
        .with(Correction.of(recorded, e.reason()));
  }

  private void change(MeetingEvent event, UnaryOperator<MeetingFacts> change) {
    documents.change(MeetingFacts.class, event.meetingId(), change);
  }
}
