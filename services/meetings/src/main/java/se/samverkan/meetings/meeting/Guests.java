package se.samverkan.meetings.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.GuestTimeAgreed;
import se.samverkan.events.meetings.GuestWithdrawn;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about its guests. */
class Guests {

  private final Meeting meeting;
  private final Map<String, GuestInvited> invited = new HashMap<>();
  private final Map<String, Visit> visits = new HashMap<>();

  Guests(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(InviteGuest command) {
    GuestInvited event = command.event();
    GuestInvited before = invited.get(event.guestId());
    if (event.equals(before)) {
      return;
    }
    Rule.require(
        new MeetingIsNotHeld(meeting.course()),
        new NothingElseIsRecorded(
            before, PapersRefusal.GUEST_INVITED_WITH_OTHER_CONTENT, "guestId", "AgreeGuestTime"));
    requireFits(command.itemIds(), new Visit(event.itemIds(), event.from(), event.to()));
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(GuestInvited event) {
    invited.put(event.guestId(), event);
    visits.put(event.guestId(), new Visit(event.itemIds(), event.from(), event.to()));
  }

  @CommandHandler
  void handle(AgreeGuestTime command) {
    Visit before = known(command.guestId());
    GuestTimeAgreed event = command.event(before.from(), before.to());
    Visit now = new Visit(event.itemIds(), event.from(), event.to());
    requireFits(command.itemIds(), now);
    if (!now.equals(before)) {
      Happening.record(event);
    }
  }

  @EventSourcingHandler
  void on(GuestTimeAgreed event) {
    visits.put(event.guestId(), new Visit(event.itemIds(), event.from(), event.to()));
  }

  @CommandHandler
  void handle(WithdrawGuest command) {
    String guestId = command.guestId().value();
    if (invited.containsKey(guestId) && !visits.containsKey(guestId)) {
      return;
    }
    known(command.guestId());
    Happening.record(command.event());
  }

  @EventSourcingHandler
  void on(GuestWithdrawn event) {
    visits.remove(event.guestId());
  }

  private Visit known(GuestId guestId) {
    Visit visit = visits.get(guestId.value());
    if (visit == null) {
      throw new Refusal(
          PapersRefusal.GUEST_UNKNOWN, "guestId", "The meeting expects no such guest.");
    }
    return visit;
  }

  private void requireFits(List<ItemId> itemIds, Visit visit) {
    Rule.require(
        new MeetingIsNotCancelled(meeting.course()),
        new LocalTimeExists(meeting.course().date(), visit.from(), "from"),
        new LocalTimeExists(meeting.course().date(), visit.to(), "to"),
        new That(
            visit.within(meeting.course().appointment()),
            PapersRefusal.GUEST_TIME_OUTSIDE_MEETING,
            "from",
            "A guest comes while the meeting lasts."));
    itemIds.forEach(id -> Rule.require(new ItemIsOnTheAgenda(meeting.agenda(), id)));
  }
}
