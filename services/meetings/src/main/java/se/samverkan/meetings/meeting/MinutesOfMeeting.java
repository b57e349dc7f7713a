package se.samverkan.meetings.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.meetings.AdjusterElectionCorrected;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.MinutesAdjusted;

/** The part of a meeting that decides about its minutes and who adjusts them. */
class MinutesOfMeeting {

  private final Meeting meeting;
  private Minutes minutes = Minutes.OPEN;

  MinutesOfMeeting(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(ElectAdjusters command) {
    Happening.record(minutes.elect(command, meeting.course()));
  }

  @EventSourcingHandler
  void on(AdjustersElected event) {
    minutes = minutes.elected(event.personIds());
  }

  @CommandHandler
  void handle(CorrectAdjusterElection command) {
    Happening.record(minutes.correct(command));
  }

  @EventSourcingHandler
  void on(AdjusterElectionCorrected event) {
    minutes = minutes.corrected(event.personIds());
  }

  @EventSourcingHandler
  void on(MinutesAdjusted event) {
    minutes = minutes.adjusted(event);
  }

  Minutes state() {
    return minutes;
  }
}
