package se.samverkan.meetings.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.GuestHidden;
import se.samverkan.events.meetings.GuestShown;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that knows which of its guests are not named in what is published. */
class HiddenGuests {

  private final Meeting meeting;
  private final Map<String, GuestHidden> hidden = new HashMap<>();

  HiddenGuests(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(HideGuest command) {
    GuestHidden event = command.event(meeting.course().bodyId());
    if (event.equals(hidden.get(event.personId()))) {
      return;
    }
    AttendanceCapacity capacity = meeting.capacityOf(event.personId());
    Rule.require(
        new That(
            capacity != null,
            PapersRefusal.GUEST_UNKNOWN,
            "personId",
            "The person is not on the list of who took part."),
        new That(
            capacity == AttendanceCapacity.GUEST && !adjusts(event.personId()),
            PapersRefusal.NOT_ONLY_A_GUEST,
            "personId",
            "Whoever took part as other than a guest is named in the minutes."));
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(GuestHidden event) {
    hidden.put(event.personId(), event);
  }

  @CommandHandler
  void handle(ShowGuest command) {
    Rule.require(
        new That(
            hidden.containsKey(command.personId().value()),
            PapersRefusal.GUEST_NOT_HIDDEN,
            "personId",
            "The person is not hidden."));
    Happening.record(command.event(meeting.course().bodyId()));
  }

  @EventSourcingHandler
  void on(GuestShown event) {
    hidden.remove(event.personId());
  }

  private boolean adjusts(String personId) {
    @Nullable Recorded<Set<String>> elected = meeting.minutes().elected();
    return elected != null && elected.now().contains(personId);
  }
}
