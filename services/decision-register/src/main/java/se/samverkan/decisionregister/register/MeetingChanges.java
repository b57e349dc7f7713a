package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.EffectKind;
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

/** What the events of a meeting do to what surrounds decisions: their meeting and their item. */
record MeetingChanges(Documents documents, Recorded by) {

  void apply(MeetingEvent event) {
    switch (event) {
      case MeetingPlanned e -> meeting(e.meetingId(), e.bodyId(), e.date(), null);
      case MeetingCalled e -> meeting(e.meetingId(), e.bodyId(), e.date(), e.number());
      case MeetingHeld e -> held(e);
      case MeetingMoved e ->
          documents.change(RegisterMeeting.class, e.meetingId(), m -> m.on(e.date()));
      case MeetingRecordCorrected e ->
          documents.change(RegisterMeeting.class, e.meetingId(), m -> m.numbered(e.number()));
      case AgendaItemAdded e -> titled(e.itemId(), e.number(), e.title());
      case AgendaItemCorrected e -> titled(e.itemId(), e.number(), e.title());
      case AgendaItemRemoved e -> item(e.itemId(), RegisterItem::remove);
      case AgendaItemConcluded e -> item(e.itemId(), item -> item.concluded(e.outcome()));
      case AgendaItemConclusionCorrected e -> item(e.itemId(), item -> item.concluded(e.outcome()));
      case AgendaReordered e ->
          e.items().forEach(moved -> item(moved.itemId(), i -> i.numbered(moved.number())));
      case MeetingCancelled e ->
          new CameAbout(EffectKind.CANCEL_MEETING, e.meetingId(), null, List.of(), by)
              .keep(e.decisionId(), documents);
      case AttendanceRecorded _,
          AttendanceCorrected _,
          AttendanceStruck _,
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

  private void meeting(String id, String bodyId, LocalDate date, @Nullable String number) {
    documents.put(new RegisterMeeting(id, bodyId, number, date));
  }

  private void held(MeetingHeld e) {
    RegisterMeeting before =
        documents
            .find(RegisterMeeting.class, e.meetingId())
            .orElseGet(() -> new RegisterMeeting(e.meetingId(), e.bodyId(), null, e.date()));
    documents.put(before.on(e.date()));
  }

  private void titled(String itemId, String number, String title) {
    item(itemId, item -> item.titled(number, title));
    for (String decisionId : decisionsUnder(itemId)) {
      documents.change(RegisteredDecision.class, decisionId, d -> d.titled(itemId, title));
    }
  }

  private List<String> decisionsUnder(String itemId) {
    return documents
        .find(RegisterItem.class, itemId)
        .map(RegisterItem::decisionIds)
        .orElse(List.of());
  }

  private void item(String itemId, UnaryOperator<RegisterItem> change) {
    documents.put(
        change.apply(
            documents.find(RegisterItem.class, itemId).orElseGet(() -> RegisterItem.of(itemId))));
  }
}
