package se.samverkan.meetings.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.meetings.Announcement;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceAnnounced;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that knows who has said whether they come. */
class Announcements {

  private final Meeting meeting;
  private final Map<String, AttendanceAnnounced> announced = new LinkedHashMap<>();

  Announcements(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(AnnounceAttendance command) {
    AttendanceAnnounced event = command.event();
    if (event.equals(announced.get(event.personId()))) {
      return;
    }
    Rule.require(
        new MeetingIsNotCancelled(meeting.course()), new MeetingIsNotHeld(meeting.course()));
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(AttendanceAnnounced event) {
    announced.put(event.personId(), event);
  }

  /** Who could come on one day may not be able to on another. */
  @EventSourcingHandler
  void on(MeetingMoved event) {
    announced.clear();
  }

  /** The members who said that they would not come. */
  List<Attendance> away() {
    return announced.values().stream()
        .filter(each -> each.announcement() == Announcement.STAYS_AWAY)
        .filter(each -> each.capacity() == AttendanceCapacity.MEMBER)
        .map(
            each ->
                new Attendance(
                    each.personId(),
                    each.organisationId(),
                    AttendanceStatus.ABSENT,
                    each.capacity(),
                    null,
                    false,
                    List.of(),
                    null,
                    null))
        .toList();
  }
}
