package se.samverkan.agendas.agenda;

import static se.samverkan.agendas.agenda.Events.BODY;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MEETING;
import static se.samverkan.agendas.agenda.Events.NINE;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.Announcement;
import se.samverkan.events.meetings.AttendanceAnnounced;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.events.meetings.AttendeeLeft;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.GuestWithdrawn;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlaceDecided;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.events.meetings.PaperReplaced;
import se.samverkan.events.meetings.PaperWithdrawn;
import se.samverkan.events.meetings.PeopleTold;
import se.samverkan.events.meetings.StoredFile;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.events.meetings.ToldAbout;

/** A meeting in which anything happens to few items, persons, decisions and assignments. */
@NullMarked
record RandomMeetings(Random random) {

  Object[] events(int length) {
    return Stream.concat(
            Stream.of(
                Events.planned(MEETING, MARCH_1),
                Events.called(MARCH_1),
                Events.added("item_0", "1", "Budget"),
                Events.decided("decision_0", "item_0", "att bifalla"),
                Events.given("assignment_0", "item_0", "boka"),
                Events.held(MARCH_1)),
            IntStream.range(0, length).mapToObj(each -> any(each)))
        .toArray();
  }

  private Object any(int each) {
    String item = one("item_");
    String decision = one("decision_");
    String assignment = one("assignment_");
    String text = "ord " + each;
    return switch (random.nextInt(26)) {
      case 0 -> Events.added(item, String.valueOf(each), text);
      case 1 -> new AgendaItemCorrected(MEETING, item, "" + each, text, List.of(text), text);
      case 2 -> new AgendaItemRemoved(MEETING, item, text);
      case 3 -> new AgendaItemConcluded(MEETING, item, ItemOutcome.INFORMED, text);
      case 4 -> new AgendaItemConclusionCorrected(MEETING, item, ItemOutcome.TABLED, text, text);
      case 5 -> new AttendanceRecorded(MEETING, Events.present(one("person_"), null));
      case 6 ->
          new AttendanceCorrected(
              MEETING, Events.present(one("person_"), one("organisation_")), text);
      case 7 -> new AttendanceStruck(MEETING, one("person_"), text);
      case 8 -> new AdjustersElected(MEETING, List.of(one("person_")));
      case 9 ->
          new MeetingMoved(MEETING, BODY, MARCH_1, MARCH_1.plusDays(each), NINE, null, text, text);
      case 10 ->
          new DecisionCorrected(
              decision, item, "1", null, "" + each, text, DecisionOutcome.NOTED, text);
      case 11 -> new DecisionStruck(decision, text);
      case 12 -> new AssignmentDueChanged(assignment, null, Events.AT_NEXT, text);
      case 13 -> new AssignmentReported(assignment, MARCH_1.plusDays(each), null, null, null);
      case 14 -> new AssignmentDropped(assignment, MARCH_1.plusDays(each), null, text);
      case 15 -> new AssignmentStruck(assignment, text);
      default -> anyPreparation(each, item);
    };
  }

  private Object anyPreparation(int each, String item) {
    String text = "ord " + each;
    StoredFile file = new StoredFile(text, "text/plain", each + 1, "a".repeat(64));
    return switch (random.nextInt(11)) {
      case 0 -> new PaperAttached(MEETING, one("paper_"), item, text, file, MARCH_1);
      case 1 -> new PaperReplaced(MEETING, one("paper_"), file, file, MARCH_1, text);
      case 2 -> new PaperWithdrawn(MEETING, one("paper_"), MARCH_1, text);
      case 3 ->
          new GuestInvited(
              MEETING, one("guest_"), null, null, text, List.of(item), null, null, MARCH_1);
      case 4 -> new GuestWithdrawn(MEETING, one("guest_"), MARCH_1, text);
      case 5 -> new AgendaItemTabled(MEETING, BODY, item, null, null, text);
      case 6 -> new SubItemConcluded(MEETING, item, text, ItemOutcome.INFORMED, text);
      case 7 -> new AttendeeLeft(MEETING, one("person_"), NINE, item, text);
      case 9 ->
          new AttendanceAnnounced(
              MEETING,
              one("person_"),
              null,
              AttendanceCapacity.MEMBER,
              Announcement.COMES,
              MARCH_1);
      case 8 -> new PeopleTold(MEETING, ToldAbout.CALL, List.of(text), List.of(), MARCH_1);
      default ->
          new MeetingPlaceDecided(
              MEETING, BODY, null, null, null, text, text, MeetingForm.REMOTE, null);
    };
  }

  private String one(String prefix) {
    return prefix + random.nextInt(3);
  }
}
