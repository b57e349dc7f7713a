package se.samverkan.followups;

import static se.samverkan.followups.FollowUpsFromEvents.ANNA;
import static se.samverkan.followups.FollowUpsFromEvents.APRIL_5;
import static se.samverkan.followups.FollowUpsFromEvents.BODY;
import static se.samverkan.followups.FollowUpsFromEvents.MARCH_1;
import static se.samverkan.followups.FollowUpsFromEvents.MAY_3;
import static se.samverkan.followups.FollowUpsFromEvents.NORRVIKEN;
import static se.samverkan.followups.FollowUpsFromEvents.SODERVIK;
import static se.samverkan.followups.FollowUpsFromEvents.at;
import static se.samverkan.followups.FollowUpsFromEvents.given;
import static se.samverkan.followups.FollowUpsFromEvents.planned;
import static se.samverkan.followups.FollowUpsFromEvents.present;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentAccepted;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.MeetingMoved;

/** What is recorded of a group whose assignments are open, overdue, done and dropped. */
@NullMarked
final class StoryOfTheGroup {

  private static final LocalDate APRIL_12 = LocalDate.of(2024, 4, 12);

  private StoryOfTheGroup() {}

  static Object[] events() {
    return new Object[] {
      new OrganisationRegistered(NORRVIKEN, "Norrviken", OrganisationKind.MUNICIPALITY),
      new OrganisationRegistered(SODERVIK, "Södervik", OrganisationKind.MUNICIPALITY),
      new PersonRegistered(ANNA, "Anna Ek"),
      new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
      planned("meeting_1", MARCH_1),
      new AttendanceRecorded("meeting_1", present(ANNA, NORRVIKEN)),
      new AgendaItemAdded("meeting_1", "item_7", "7", "Budget", List.of()),
      new DecisionRecorded(
          "decision_1",
          BODY,
          "meeting_1",
          "item_7",
          "7",
          null,
          "14",
          "att ge uppdrag",
          DecisionOutcome.ASSIGNED,
          MARCH_1),
      planned("meeting_2", APRIL_5),
      given("assignment_open", null),
      given("assignment_overdue", at("meeting_2", APRIL_5)),
      given(
          "assignment_later",
          new Due(DueKind.DATE, LocalDate.of(2024, 4, 16), null, null),
          new Assignee(AssigneeKind.ORGANISATION, SODERVIK)),
      given("assignment_done", new Due(DueKind.DATE, MARCH_1, null, null)),
      new AssignmentReported("assignment_done", MAY_3, "meeting_2", null, "Webbplatsen (klar)"),
      given("assignment_dropped", null),
      new AssignmentDropped("assignment_dropped", MAY_3, "decision_1", "inaktuellt"),
      new AssignmentGivenBetweenMeetings(
          "assignment_between",
          BODY,
          "decision_1",
          null,
          List.of(new Assignee(AssigneeKind.PERSON, "person_bo")),
          List.of(),
          "ringa runt",
          null,
          true,
          MARCH_1),
      new AssignmentAccepted(
          "assignment_between", new Assignee(AssigneeKind.PERSON, "person_bo"), APRIL_5),
      new MoreTimeAsked(
          "assignment_between", new Due(DueKind.DATE, MAY_3, null, null), APRIL_5, "sjukdom"),
      given("assignment_struck", null),
      new AssignmentStruck("assignment_struck", "aldrig givet"),
      new MeetingMoved("meeting_2", BODY, APRIL_5, APRIL_12, null, null, null, "påsk")
    };
  }
}
