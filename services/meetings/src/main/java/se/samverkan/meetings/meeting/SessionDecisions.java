package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.MeetingClosed;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.platform.refusals.Rule;

/** What comes of a command to open or close a meeting, or about who comes and goes. */
record SessionDecisions(Session session, Course course, Agenda agenda) {

  @Nullable MeetingEvent open(OpenMeeting command) {
    MeetingEvent event = command.event(course.bodyId());
    if (event.equals(session.opened())) {
      return null;
    }
    Rule.require(
        new MeetingIsNotCancelled(course),
        new NothingElseIsRecorded(
            session.opened(),
            SittingRefusal.MEETING_OPENED_WITH_OTHER_CONTENT,
            "meetingId",
            "CloseMeeting"),
        new MeetingIsNotHeld(course),
        new That(
            course.called() != null,
            SittingRefusal.MEETING_NOT_CALLED,
            "meetingId",
            "A meeting is called before it is opened."),
        new MeetingStandsOnTheDate(course, command.date()));
    return event;
  }

  @Nullable MeetingEvent arrive(ArriveAtMeeting command) {
    Stay stay = session.lastStay(command.personId());
    if (stay != null && stay.lasts() && stay.arrived().equals(command.event())) {
      return null;
    }
    requireOpen(command.itemId());
    Rule.require(
        new That(
            stay == null || !stay.lasts(),
            SittingRefusal.PERSON_PRESENT,
            "personId",
            "The person takes part already."));
    requireTime(command.at(), stay == null ? opened().at() : stay.last());
    return command.event();
  }

  @Nullable MeetingEvent leave(LeaveMeeting command) {
    Stay stay = session.lastStay(command.personId());
    if (stay != null && command.event().equals(stay.left())) {
      return null;
    }
    requireOpen(command.itemId());
    Rule.require(
        new That(
            stay != null && stay.lasts(),
            SittingRefusal.PERSON_NOT_PRESENT,
            "personId",
            "Only who takes part leaves."));
    requireTime(command.at(), stay == null ? opened().at() : stay.last());
    return command.event();
  }

  /**
   * Closes the meeting, and records who was there.
   *
   * @param away who said ahead that they would not come
   */
  List<MeetingEvent> close(CloseMeeting command, AttendanceList attendance, List<Attendance> away) {
    MeetingClosed event = command.event(course);
    if (event.equals(session.closed())) {
      return List.of();
    }
    Rule.require(
        new NothingElseIsRecorded(
            session.closed(),
            SittingRefusal.MEETING_CLOSED_WITH_OTHER_CONTENT,
            "at",
            "CorrectMeetingRecord"));
    requireOpen(null);
    requireTime(command.at(), session.last(opened()));
    List<MeetingEvent> events = new ArrayList<>(List.of(event));
    session.stays().values().stream()
        .map(stays -> new Presence(stays, opened().at(), command.at(), agenda).attendance())
        .filter(present -> !attendance.entries().containsKey(present.personId()))
        .forEach(present -> events.add(new AttendanceRecorded(event.meetingId(), present)));
    away.stream()
        .filter(each -> !session.stays().containsKey(each.personId()))
        .filter(each -> !attendance.entries().containsKey(each.personId()))
        .forEach(each -> events.add(new AttendanceRecorded(event.meetingId(), each)));
    events.add(command.held(course, opened()));
    return events;
  }

  private void requireOpen(@Nullable ItemId itemId) {
    Rule.require(
        new MeetingIsNotCancelled(course),
        new That(
            session.opened() != null,
            SittingRefusal.MEETING_NOT_OPENED,
            "meetingId",
            "The meeting has not been opened."),
        new That(
            session.closed() == null,
            SittingRefusal.MEETING_CLOSED,
            "meetingId",
            "The meeting is closed."));
    if (itemId != null) {
      Rule.require(new ItemIsOnTheAgenda(agenda, itemId));
    }
  }

  private MeetingOpened opened() {
    return Objects.requireNonNull(session.opened());
  }

  private void requireTime(LocalTime at, LocalTime earliest) {
    Rule.require(
        new LocalTimeExists(course.date(), at, "at"),
        new That(
            !at.isBefore(earliest),
            SittingRefusal.TIME_OUTSIDE_MEETING,
            "at",
            "The time is not before " + earliest + "."));
  }
}
