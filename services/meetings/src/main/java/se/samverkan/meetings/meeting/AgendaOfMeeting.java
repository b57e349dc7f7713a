package se.samverkan.meetings.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about its agenda and what came of the items. */
class AgendaOfMeeting {

  private final Meeting meeting;
  private Agenda agenda = Agenda.EMPTY;

  AgendaOfMeeting(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(AddAgendaItem command) {
    Happening.record(meeting.onAgenda().add(command));
  }

  @EventSourcingHandler
  void on(AgendaItemAdded event) {
    agenda = agenda.with(event);
  }

  @CommandHandler
  void handle(CorrectAgendaItem command) {
    Happening.record(meeting.onAgenda().correct(command));
  }

  @CommandHandler
  void handle(CorrectAgenda command) {
    meeting.onAgenda().correct(command).forEach(Happening::record);
  }

  @EventSourcingHandler
  void on(AgendaItemCorrected event) {
    agenda = agenda.with(event);
  }

  @CommandHandler
  void handle(RemoveAgendaItem command) {
    Happening.record(meeting.onAgenda().remove(command));
  }

  @EventSourcingHandler
  void on(AgendaItemRemoved event) {
    agenda = agenda.with(event);
  }

  @CommandHandler
  void handle(ConcludeAgendaItem command) {
    MeetingEvent concluded = meeting.onAgenda().conclude(command);
    if (concluded != null) {
      Rule.require(new MeetingHasBegun(meeting));
      Happening.record(concluded);
    }
  }

  @EventSourcingHandler
  void on(AgendaItemConcluded event) {
    agenda = agenda.with(event);
  }

  @CommandHandler
  void handle(CorrectConclusion command) {
    Happening.record(meeting.onAgenda().correctConclusion(command));
  }

  @EventSourcingHandler
  void on(AgendaItemConclusionCorrected event) {
    agenda = agenda.with(event);
  }

  @EventSourcingHandler
  void on(AgendaReordered event) {
    agenda = agenda.with(event);
  }

  @EventSourcingHandler
  void on(AgendaItemOriginRecorded event) {
    agenda = agenda.with(event);
  }

  Agenda state() {
    return agenda;
  }
}
