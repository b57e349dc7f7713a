package se.samverkan.meetings.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AdjusterElectionCorrected;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.MeetingRecordCorrected;
import se.samverkan.events.meetings.MinutesAdjusted;

/** One meeting, from the plan to the adjusted minutes. */
@Aggregate
public class Meeting {

  @AggregateIdentifier private @Nullable MeetingId meetingId;
  private @Nullable Course course;
  private Agenda agenda = Agenda.EMPTY;
  private AttendanceList attendance = AttendanceList.EMPTY;
  private Minutes minutes = Minutes.OPEN;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(PlanMeeting command) {
    if (course == null) {
      apply(command.event());
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
    record(course == null ? command.event() : decisions(course).call(command));
  }

  @EventSourcingHandler
  void on(MeetingCalled event) {
    meetingId = new MeetingId(event.meetingId());
    course = courseOf(event.bodyId(), Appointment.of(event)).with(event);
  }

  @CommandHandler
  void handle(MoveMeeting command) {
    record(decisions(course()).move(command));
  }

  @EventSourcingHandler
  void on(MeetingMoved event) {
    course = course().on(Appointment.of(event));
  }

  @CommandHandler
  void handle(CancelMeeting command) {
    record(decisions(course()).cancel(command));
  }

  @EventSourcingHandler
  void on(MeetingCancelled event) {
    course = course().with(event);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordMeetingHeld command) {
    record(course == null ? command.event() : decisions(course).hold(command));
  }

  @EventSourcingHandler
  void on(MeetingHeld event) {
    meetingId = new MeetingId(event.meetingId());
    course = courseOf(event.bodyId(), Appointment.of(event)).with(event);
  }

  @CommandHandler
  void handle(CorrectMeetingRecord command) {
    record(decisions(course()).correct(command));
  }

  @EventSourcingHandler
  void on(MeetingRecordCorrected event) {
    course = course().with(MeetingFacts.of(event));
  }

  @CommandHandler
  void handle(RecordAttendance command) {
    record(attendance.record(command, course(), minutes));
  }

  @EventSourcingHandler
  void on(AttendanceRecorded event) {
    attendance = attendance.recorded(event.attendance());
  }

  @CommandHandler
  void handle(CorrectAttendance command) {
    record(attendance.correct(command, minutes));
  }

  @EventSourcingHandler
  void on(AttendanceCorrected event) {
    attendance = attendance.corrected(event.attendance());
  }

  @CommandHandler
  void handle(StrikeAttendance command) {
    record(attendance.strike(command));
  }

  @EventSourcingHandler
  void on(AttendanceStruck event) {
    attendance = attendance.struck(event.personId());
  }

  @CommandHandler
  void handle(AddAgendaItem command) {
    record(onAgenda().add(command));
  }

  @EventSourcingHandler
  void on(AgendaItemAdded event) {
    agenda = agenda.with(event);
  }

  @CommandHandler
  void handle(CorrectAgendaItem command) {
    record(onAgenda().correct(command));
  }

  @CommandHandler
  void handle(CorrectAgenda command) {
    onAgenda().correct(command).forEach(Meeting::record);
  }

  @EventSourcingHandler
  void on(AgendaItemCorrected event) {
    agenda = agenda.with(event);
  }

  @CommandHandler
  void handle(RemoveAgendaItem command) {
    record(onAgenda().remove(command));
  }

  @EventSourcingHandler
  void on(AgendaItemRemoved event) {
    agenda = agenda.with(event);
  }

  @CommandHandler
  void handle(ConcludeAgendaItem command) {
    record(onAgenda().conclude(command));
  }

  @EventSourcingHandler
  void on(AgendaItemConcluded event) {
    agenda = agenda.with(event);
  }

  @CommandHandler
  void handle(CorrectConclusion command) {
    record(onAgenda().correctConclusion(command));
  }

  @EventSourcingHandler
  void on(AgendaItemConclusionCorrected event) {
    agenda = agenda.with(event);
  }

  @CommandHandler
  void handle(ElectAdjusters command) {
    record(minutes.elect(command, course()));
  }

  @EventSourcingHandler
  void on(AdjustersElected event) {
    minutes = minutes.elected(event.personIds());
  }

  @CommandHandler
  void handle(CorrectAdjusterElection command) {
    record(minutes.correct(command));
  }

  @EventSourcingHandler
  void on(AdjusterElectionCorrected event) {
    minutes = minutes.corrected(event.personIds());
  }

  @CommandHandler
  void handle(AdjustMinutes command) {
    record(minutes.adjust(command, course()));
  }

  @EventSourcingHandler
  void on(MinutesAdjusted event) {
    minutes = minutes.adjusted(event);
  }

  private CourseDecisions decisions(Course known) {
    return new CourseDecisions(known, minutes);
  }

  private AgendaDecisions onAgenda() {
    return new AgendaDecisions(agenda, course(), minutes);
  }

  private Course courseOf(String bodyId, Appointment appointment) {
    return course == null ? Course.startingWith(bodyId, appointment) : course.on(appointment);
  }

  private Course course() {
    return Objects.requireNonNull(course);
  }

  private static void record(@Nullable MeetingEvent event) {
    if (event != null) {
      apply(event);
    }
  }
}
