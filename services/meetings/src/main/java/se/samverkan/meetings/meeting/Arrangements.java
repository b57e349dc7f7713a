package se.samverkan.meetings.meeting;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingDateConfirmed;
import se.samverkan.events.meetings.MeetingDateLeftTentative;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.MeetingRecordCorrected;
import se.samverkan.events.meetings.PeopleTold;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about place, form, tentative dates and who was told. */
class Arrangements {

  private final Meeting meeting;
  private @Nullable MeetingDateLeftTentative tentative;
  private @Nullable MeetingDateConfirmed confirmed;
  private @Nullable MeetingPlaceDecided place;
  private @Nullable MeetingForm form;
  private final Set<PeopleTold> told = new HashSet<>();

  Arrangements(Meeting meeting) {
    this.meeting = meeting;
  }

  @EventSourcingHandler
  void on(MeetingDateLeftTentative event) {
    tentative = event;
  }

  @CommandHandler
  void handle(ConfirmMeetingDate command) {
    Course course = meeting.course();
    MeetingDateConfirmed event = command.event(course.bodyId());
    if (event.equals(confirmed)) {
      return;
    }
    Rule.require(
        new MeetingIsNotCancelled(course),
        new MeetingStandsOnTheDate(course, command.date()),
        new That(
            tentative != null && confirmed == null,
            AgendaRefusal.DATE_NOT_TENTATIVE,
            "date",
            "The date of the meeting is not tentative."));
    Happening.record(event);
  }

  @EventSourcingHandler
  void on(MeetingDateConfirmed event) {
    confirmed = event;
  }

  @CommandHandler
  void handle(DecideMeetingPlace command) {
    Course course = meeting.course();
    String now = course.appointment().place();
    String link = place == null ? null : place.link();
    if (Objects.equals(command.place(), now)
        && Objects.equals(command.link(), link)
        && command.form() == form) {
      return;
    }
    Rule.require(new MeetingIsNotCancelled(course), new MeetingIsNotHeld(course));
    Happening.record(command.event(course.bodyId(), now, link, form));
  }

  @EventSourcingHandler
  void on(MeetingPlaceDecided event) {
    place = event;
    form = event.form();
  }

  @EventSourcingHandler
  void on(MeetingCalled event) {
    form = event.form();
  }

  @EventSourcingHandler
  void on(MeetingRecordCorrected event) {
    form = event.form();
  }

  @CommandHandler
  void handle(TellPeople command) {
    if (!told.contains(command.event())) {
      command.paperIds().forEach(meeting::requirePaper);
      Happening.record(command.event());
    }
  }

  @EventSourcingHandler
  void on(PeopleTold event) {
    told.add(event);
  }
}
