package se.samverkan.agendas.agenda;

import java.util.List;
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
import se.samverkan.events.meetings.Presiding;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.events.meetings.SubItemConclusionCorrected;

/** What the events of a meeting do to its agenda. */
final class MeetingChanges {

  private MeetingChanges() {}

  /** The agenda after the event; null when the event is of a meeting that nothing began. */
  static @Nullable Agenda after(@Nullable Agenda before, MeetingEvent event, Recorded by) {
    Agenda agenda = before == null ? BeginningOfMeeting.begun(event, by) : before;
    return agenda == null
        ? null
        : changed(agenda, event, by)
            .prepared(PreparationChanges.after(agenda.preparation(), event, by));
  }

  private static Agenda changed(Agenda agenda, MeetingEvent event, Recorded by) {
    return switch (event) {
      case MeetingPlanned e -> OccasionChanges.planned(agenda, e);
      case MeetingCalled e -> OccasionChanges.called(agenda, e);
      case MeetingMoved e -> OccasionChanges.moved(agenda, e, by);
      case MeetingPlaceDecided e -> OccasionChanges.placed(agenda, e);
      case MeetingCancelled e -> agenda.cancelled(new Cancellation(e.decisionId(), e.reason(), by));
      case MeetingHeld e -> OccasionChanges.held(agenda, e);
      case MeetingRecordCorrected e -> OccasionChanges.corrected(agenda, e, by);
      case AttendanceRecorded e -> AttendanceChanges.recorded(agenda, e.attendance(), by);
      case AttendanceCorrected e ->
          AttendanceChanges.corrected(agenda, e.attendance(), e.reason(), by);
      case AttendanceStruck e -> AttendanceChanges.struck(agenda, e.personId());
      case GuestHidden e -> AttendanceChanges.hidden(agenda, e.personId(), e.reason());
      case GuestShown e -> AttendanceChanges.hidden(agenda, e.personId(), null);
      case AgendaItemAdded e -> ItemChanges.added(agenda, e, by);
      case AgendaItemCorrected e ->
          ItemChanges.change(
              agenda,
              e.itemId(),
              item -> item.corrected(e.number(), e.title(), e.subItems(), e.reason(), by));
      case AgendaItemRemoved e -> ItemChanges.removed(agenda, e.itemId());
      case AgendaItemConcluded e ->
          ItemChanges.change(agenda, e.itemId(), item -> item.concluded(e.outcome(), e.text()));
      case AgendaItemConclusionCorrected e ->
          ItemChanges.change(
              agenda,
              e.itemId(),
              item -> item.concludedRather(e.outcome(), e.text(), e.reason(), by));
      case AdjustersElected e -> agenda.under(agenda.conduct().adjusting(e.personIds()));
      case AdjusterElectionCorrected e -> adjustersCorrected(agenda, e, by);
      case MinutesAdjusted e ->
          agenda
              .in(MeetingState.ADJUSTED)
              .under(agenda.conduct().adjusted(e.adjusterIds(), e.adjustedOn()));
      case AgendaReordered e -> ItemChanges.reordered(agenda, e);
      case MeetingOpened e ->
          agenda
              .in(MeetingState.OPEN)
              .under(
                  agenda
                      .conduct()
                      .led(List.of(new Presiding(e.chairId(), List.of())), e.secretaryId()));
      case AgendaItemOriginRecorded e ->
          ItemChanges.details(agenda, e.itemId(), item -> item.from(e.origin(), e.matterId()));
      case AgendaItemMarkedIfTimeAllows e ->
          ItemChanges.details(agenda, e.itemId(), item -> item.ifTimeAllows(e.ifTimeAllows()));
      case AgendaItemTabled e ->
          ItemChanges.details(
              agenda,
              e.itemId(),
              item -> item.with(new ItemDetails.Tabling(e.toMeetingId(), e.reason())));
      case AgendaItemWithdrawn e ->
          ItemChanges.details(
              agenda,
              e.itemId(),
              item -> item.with(new ItemDetails.Withdrawal(e.decisionId(), e.reason())));
      case SubItemConcluded e ->
          ItemChanges.details(
              agenda,
              e.itemId(),
              item ->
                  item.with(
                      new ItemDetails.SubItem(e.subItem(), e.outcome(), e.text(), List.of())));
      case SubItemConclusionCorrected e ->
          ItemChanges.details(
              agenda,
              e.itemId(),
              item ->
                  item.with(
                      item.subItem(e.subItem()).rather(e.outcome(), e.text(), e.reason(), by)));
      case MeetingDateLeftTentative _,
          MeetingDateConfirmed _,
          PeopleTold _,
          AgendaOpened _,
          PaperAttached _,
          PaperReplaced _,
          PaperWithdrawn _,
          GuestInvited _,
          GuestTimeAgreed _,
          GuestWithdrawn _,
          AttendeeArrived _,
          AttendeeLeft _,
          MeetingClosed _,
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
          AttendanceAnnounced _ ->
          agenda;
    };
  }

  private static Agenda adjustersCorrected(
      Agenda agenda, AdjusterElectionCorrected event, Recorded by) {
    Conduct conduct = agenda.conduct();
    return agenda
        .under(conduct.adjusting(event.personIds()))
        .corrected(
            new Comparison()
                .of("adjusters", conduct.adjusterIds(), event.personIds())
                .after(agenda.corrections(), event.reason(), by));
  }
}
