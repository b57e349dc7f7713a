package se.samverkan.meetings.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemMarkedIfTimeAllows;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Rule;

/** What comes of a command about the agenda and its items. */
record AgendaDecisions(Agenda agenda, Course course, Minutes minutes) {

  List<MeetingEvent> add(AddAgendaItem command) {
    Recorded<AgendaItemAdded> item = agenda.items().get(command.itemId().value());
    AgendaItemOriginRecorded origin = command.origin(course.bodyId());
    if (Recorded.says(item, command.event()) && agenda.comesFrom(origin, command.itemId())) {
      return List.of();
    }
    Rule.require(
        new MeetingIsNotCancelled(course),
        new MinutesAreNotAdjusted(minutes),
        new NothingElseIsRecorded(
            item,
            MeetingsRefusal.AGENDA_ITEM_ADDED_WITH_OTHER_CONTENT,
            "itemId",
            "CorrectAgendaItem"),
        new ItemNumberIsFree(agenda, command.itemId(), command.number()));
    List<MeetingEvent> events = new ArrayList<>(List.of(command.event()));
    if (origin != null) {
      events.add(origin);
    }
    if (Boolean.TRUE.equals(command.ifTimeAllows())) {
      events.add(
          new AgendaItemMarkedIfTimeAllows(
              command.meetingId().value(), command.itemId().value(), true));
    }
    return events;
  }

  @Nullable MeetingEvent correct(CorrectAgendaItem command) {
    Recorded<AgendaItemAdded> item = agenda.items().get(command.itemId().value());
    if (Recorded.holds(item, command.content())) {
      return null;
    }
    Rule.require(
        new SomethingIsRecorded(item, minutes, MeetingsRefusal.AGENDA_ITEM_UNKNOWN, "itemId"),
        new ItemNumberIsFree(agenda, command.itemId(), command.number()));
    return command.event();
  }

  /** Whether numbers are free is asked of the agenda as it is once all is corrected. */
  List<MeetingEvent> correct(CorrectAgenda command) {
    List<MeetingEvent> corrections = new ArrayList<>();
    Agenda corrected = agenda;
    for (CorrectAgendaItem each : command.items()) {
      Recorded<AgendaItemAdded> item = agenda.items().get(each.itemId().value());
      if (!Recorded.holds(item, each.content())) {
        Rule.require(
            new SomethingIsRecorded(item, minutes, MeetingsRefusal.AGENDA_ITEM_UNKNOWN, "itemId"));
        corrections.add(each.event());
        corrected = corrected.with(each.event());
      }
    }
    for (CorrectAgendaItem each : command.items()) {
      Rule.require(new ItemNumberIsFree(corrected, each.itemId(), each.number()));
    }
    return corrections;
  }

  @Nullable MeetingEvent remove(RemoveAgendaItem command) {
    String itemId = command.itemId().value();
    if (!agenda.items().containsKey(itemId) && agenda.removed().contains(itemId)) {
      return null;
    }
    Rule.require(new ItemIsOnTheAgenda(agenda, command.itemId()));
    return command.event();
  }

  @Nullable MeetingEvent conclude(ConcludeAgendaItem command) {
    Recorded<AgendaItemConcluded> conclusion = agenda.conclusions().get(command.itemId().value());
    if (Recorded.says(conclusion, command.event())) {
      return null;
    }
    Rule.require(
        new ItemIsOnTheAgenda(agenda, command.itemId()),
        new MeetingIsNotCancelled(course),
        new MinutesAreNotAdjusted(minutes),
        new NothingElseIsRecorded(
            conclusion,
            MeetingsRefusal.AGENDA_ITEM_CONCLUDED_WITH_OTHER_CONTENT,
            "itemId",
            "CorrectConclusion"));
    return command.event();
  }

  @Nullable MeetingEvent correctConclusion(CorrectConclusion command) {
    Recorded<AgendaItemConcluded> conclusion = agenda.conclusions().get(command.itemId().value());
    if (Recorded.holds(conclusion, command.content())) {
      return null;
    }
    Rule.require(
        new ItemIsOnTheAgenda(agenda, command.itemId()),
        new SomethingIsRecorded(
            conclusion, minutes, MeetingsRefusal.AGENDA_ITEM_NOT_CONCLUDED, "itemId"));
    return command.event();
  }
}
