package se.samverkan.meetings.meeting;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.MeetingRecordCorrected;

/** One meeting, from the plan to the adjusted minutes; its parts decide about what is theirs. */
@Aggregate
public class Meeting {

  @AggregateIdentifier private @Nullable MeetingId meetingId;
  private @Nullable Course course;
  @AggregateMember private final AgendaOfMeeting agenda = new AgendaOfMeeting(this);
  @AggregateMember private final ItemOutcomes outcomes = new ItemOutcomes(this);
  @AggregateMember private final AgendaBuilding building = new AgendaBuilding(this);
  @AggregateMember private final Arrangements arrangements = new Arrangements(this);
  @AggregateMember private final Confidentiality confidentiality = new Confidentiality(this);
  @AggregateMember private final Papers papers = new Papers(this);
  @AggregateMember private final Guests guests = new Guests(this);
  @AggregateMember private final HiddenGuests hidden = new HiddenGuests(this);
  @AggregateMember private final SubItemOutcomes subItems = new SubItemOutcomes(this);
  @AggregateMember private final Notices notices = new Notices(this);
  @AggregateMember private final Sitting sitting = new Sitting(this);
  @AggregateMember private final MinutesOfMeeting minutes = new MinutesOfMeeting(this);
  @AggregateMember private final ContentOfMinutes content = new ContentOfMinutes(this);
  @AggregateMember private final CommentsOnMinutes comments = new CommentsOnMinutes(this);
  @AggregateMember private final Announcements announcements = new Announcements(this);

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(PlanMeeting command) {
    if (course == null) {
      Happening.record(command.events());
    } else {
      decisions(course).plan(command);
    }
  }

  @EventSourcingHandler
  void on(MeetingPlanned event) {
    meetingId = new MeetingId(event.meetingId());
    course = Course.startingWith(event.bodyId(), Appointment.of(event));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CallMeeting command) {
    boolean told = course != null && (course.called() != null || course.held() != null);
    Happening.record(course == null ? command.event() : decisions(course).call(command));
    if (!told) {
      Happening.record(command.decidedPlace());
    }
  }

  @EventSourcingHandler
  void on(MeetingCalled event) {
    meetingId = new MeetingId(event.meetingId());
    course = courseOf(event.bodyId(), Appointment.of(event)).with(event);
  }

  @CommandHandler
  void handle(MoveMeeting command) {
    Happening.record(decisions(course()).move(command));
  }

  @EventSourcingHandler
  void on(MeetingMoved event) {
    course = course().on(Appointment.of(event));
  }

  @CommandHandler
  void handle(CancelMeeting command) {
    Happening.record(decisions(course()).cancel(command));
  }

  @EventSourcingHandler
  void on(MeetingPlaceDecided event) {
    course = course().with(event);
  }

  @EventSourcingHandler
  void on(MeetingCancelled event) {
    course = course().with(event);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordMeetingHeld command) {
    Happening.record(course == null ? command.event() : decisions(course).hold(command));
  }

  @EventSourcingHandler
  void on(MeetingHeld event) {
    meetingId = new MeetingId(event.meetingId());
    course = courseOf(event.bodyId(), Appointment.of(event)).with(event);
  }

  @CommandHandler
  void handle(CorrectMeetingRecord command) {
    Happening.record(decisions(course()).correct(command));
  }

  @EventSourcingHandler
  void on(MeetingRecordCorrected event) {
    course = course().with(MeetingFacts.of(event));
  }

  private CourseDecisions decisions(Course known) {
    return new CourseDecisions(known, minutes());
  }

  private Course courseOf(String bodyId, Appointment appointment) {
    return course == null ? Course.startingWith(bodyId, appointment) : course.on(appointment);
  }

  Course course() {
    return Objects.requireNonNull(course);
  }

  Minutes minutes() {
    return minutes.state();
  }

  AgendaDecisions onAgenda() {
    return new AgendaDecisions(agenda(), course(), minutes());
  }

  Session session() {
    return sitting.session();
  }

  MinutesTextDecisions minutesText() {
    return content.decisions();
  }

  List<Attendance> away() {
    return announcements.away();
  }

  @Nullable AttendanceCapacity capacityOf(String personId) {
    return sitting.capacityOf(personId);
  }

  boolean minutesHoldWhatIsConfidential(String content) {
    return confidentiality.isInMinutes(content);
  }

  void requirePaper(PaperId paperId) {
    papers.require(paperId);
  }

  Agenda agenda() {
    return agenda.state();
  }
}
