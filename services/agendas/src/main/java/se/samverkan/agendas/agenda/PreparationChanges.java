package se.samverkan.agendas.agenda;

import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.AttendanceAnnounced;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.AttendeeLeft;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.GuestTimeAgreed;
import se.samverkan.events.meetings.GuestWithdrawn;
import se.samverkan.events.meetings.MeetingClosed;
import se.samverkan.events.meetings.MeetingDateConfirmed;
import se.samverkan.events.meetings.MeetingDateLeftTentative;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.events.meetings.PaperReplaced;
import se.samverkan.events.meetings.PaperWithdrawn;
import se.samverkan.events.meetings.PeopleTold;

/** What the events of a meeting do to its arrangements, papers, guests and course. */
final class PreparationChanges {

  private PreparationChanges() {}

  static Preparation after(Preparation before, MeetingEvent event, Recorded by) {
    Arrangement arrangement = before.arrangement();
    return switch (event) {
      case MeetingDateLeftTentative _ -> before.arranged(arrangement.tentative(true));
      case MeetingDateConfirmed _ -> before.arranged(arrangement.tentative(false));
      case MeetingPlaceDecided e -> before.arranged(arrangement.with(decision(e, by)));
      case AgendaOpened _ -> before.arranged(arrangement.withAgenda());
      case PeopleTold e ->
          before.arranged(
              arrangement.with(new Told(e.about(), e.personIds(), e.paperIds(), e.toldOn(), by)));
      case AttendanceAnnounced e -> before.arranged(arrangement.with(Announced.of(e, by)));
      case MeetingMoved _ -> before.arranged(arrangement.onAnotherDay());
      case PaperAttached e -> before.with(Paper.of(e, by));
      case PaperReplaced e -> before.paper(e.paperId(), paper -> paper.with(e));
      case PaperWithdrawn e -> before.paper(e.paperId(), paper -> paper.with(e));
      case GuestInvited e -> before.with(Guest.of(e, by));
      case GuestTimeAgreed e -> before.guest(e.guestId(), guest -> guest.with(e));
      case GuestWithdrawn e -> before.guest(e.guestId(), guest -> guest.with(e));
      case MeetingOpened e -> before.sitting(before.session().opened(e.at()));
      case MeetingClosed e -> before.sitting(before.session().closed(e.at()));
      case AttendeeArrived e -> before.sitting(before.session().with(coming(e)));
      case AttendeeLeft e -> before.sitting(before.session().with(going(e)));
      default -> before;
    };
  }

  private static PlaceDecision decision(MeetingPlaceDecided e, Recorded by) {
    return new PlaceDecision(
        e.previousPlace(),
        e.previousLink(),
        e.previousForm(),
        e.place(),
        e.link(),
        e.form(),
        e.reason(),
        by);
  }

  private static Session.Coming coming(AttendeeArrived e) {
    return new Session.Coming(
        e.personId(), e.organisationId(), true, e.capacity(), e.remote(), e.at(), e.itemId(), null);
  }

  private static Session.Coming going(AttendeeLeft e) {
    return new Session.Coming(
        e.personId(), null, false, null, false, e.at(), e.itemId(), e.reason());
  }
}
