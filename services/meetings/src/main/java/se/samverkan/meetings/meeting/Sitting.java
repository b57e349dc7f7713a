package se.samverkan.meetings.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.AttendeeLeft;
import se.samverkan.events.meetings.MeetingClosed;
import se.samverkan.events.meetings.MeetingOpened;

/** The part of a meeting that decides about its course and who takes part. */
class Sitting {

  private final Meeting meeting;
  private AttendanceList attendance = AttendanceList.EMPTY;
  private Session session = Session.NONE;

  Sitting(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(OpenMeeting command) {
    Happening.record(decisions().open(command));
  }

  @EventSourcingHandler
  void on(MeetingOpened event) {
    session = session.with(event);
  }

  @CommandHandler
  void handle(ArriveAtMeeting command) {
    Happening.record(decisions().arrive(command));
  }

  @EventSourcingHandler
  void on(AttendeeArrived event) {
    session = session.with(event);
  }

  @CommandHandler
  void handle(LeaveMeeting command) {
    Happening.record(decisions().leave(command));
  }

  @EventSourcingHandler
  void on(AttendeeLeft event) {
    session = session.with(event);
  }

  @CommandHandler
  void handle(CloseMeeting command) {
    Happening.record(decisions().close(command, attendance, meeting.away()));
  }

  @EventSourcingHandler
  void on(MeetingClosed event) {
    session = session.with(event);
  }

  @CommandHandler
  void handle(RecordAttendance command) {
    Happening.record(attendance.record(command, meeting.course(), meeting.minutes()));
  }

  @EventSourcingHandler
  void on(AttendanceRecorded event) {
    attendance = attendance.recorded(event.attendance());
  }

  @CommandHandler
  void handle(CorrectAttendance command) {
    Happening.record(attendance.correct(command, meeting.minutes()));
  }

  @EventSourcingHandler
  void on(AttendanceCorrected event) {
    attendance = attendance.corrected(event.attendance());
  }

  @CommandHandler
  void handle(StrikeAttendance command) {
    Happening.record(attendance.strike(command));
  }

  @EventSourcingHandler
  void on(AttendanceStruck event) {
    attendance = attendance.struck(event.personId());
  }

  /** In what capacity somebody took part; null for whoever is not on the list. */
  @Nullable AttendanceCapacity capacityOf(String personId) {
    Recorded<Attendance> entry = attendance.entries().get(personId);
    return entry == null ? null : entry.now().capacity();
  }

  Session session() {
    return session;
  }

  private SessionDecisions decisions() {
    return new SessionDecisions(session, meeting.course(), meeting.agenda());
  }
}
