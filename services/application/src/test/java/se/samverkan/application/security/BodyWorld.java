package se.samverkan.application.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingPlanProposed;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.workplans.WorkPlanBegun;

/** A body that has one of everything, every text of which holds its word. */
final class BodyWorld {

  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  final String word;
  final String organisation;
  private final String key = UUID.randomUUID().toString();
  final String body = id("body");
  final String meeting = id("meeting");
  final String matter = id("matter");
  final String decision = id("decision");
  final String assignment = id("assignment");

  /**
   * A body with its texts.
   *
   * @param organisation its only member
   */
  BodyWorld(String word, String organisation) {
    this.word = word;
    this.organisation = organisation;
  }

  Object[] events() {
    return Stream.of(meeting(), decisions(), questions()).flatMap(List::stream).toArray();
  }

  /** What the variables of addresses may stand for. */
  Map<String, String> ids() {
    return Map.ofEntries(
        Map.entry("bodyId", body),
        Map.entry("meetingId", meeting),
        Map.entry("matterId", matter),
        Map.entry("decisionId", decision),
        Map.entry("assignmentId", assignment),
        Map.entry("positionsId", id("positions")),
        Map.entry("referralId", id("referral")),
        Map.entry("workPlanId", id("workplan")),
        Map.entry("meetingPlanId", id("meetingplan")),
        Map.entry("organisationId", organisation),
        Map.entry("year", "2026"));
  }

  private List<Object> meeting() {
    return List.of(
        new BodyEstablished(body, "Gruppen " + key, BodyKind.values()[0], BodyProfile.INFORMAL),
        new MemberAdmitted(body, organisation, DAY.minusYears(1)),
        new MeetingPlanned(meeting, body, DAY, null, null, word + " hus", null),
        new AgendaItemAdded(meeting, id("item"), "1", word + " punkt", List.of()),
        new MeetingHeld(meeting, body, DAY, null, null, word + " hus", List.of(), null),
        new MinutesDrafted(meeting, 1, word + " protokoll", "a".repeat(64), DAY, null),
        new MeetingPlanProposed(
            id("meetingplan"), 2026, List.of(body), List.of(), List.of(), List.of(), DAY));
  }

  private List<Object> decisions() {
    return List.of(
        new MatterOpened(matter, body, word + " ärende", DAY),
        new MatterTakenUp(matter, body, meeting, id("item"), "1", word + " punkt", DAY),
        new MatterDecisionNeeded(matter, id("need"), body, word + " behov", null, DAY, null),
        new DecisionRecorded(
            decision,
            body,
            meeting,
            id("item"),
            "1",
            matter,
            null,
            word + " beslut",
            DecisionOutcome.APPROVED,
            DAY),
        new DecisionCirculated(
            id("decision_mail"),
            body,
            null,
            null,
            word + " per mejl",
            DecisionOutcome.APPROVED,
            List.of(),
            DAY,
            null,
            null,
            List.of()),
        new AssignmentGiven(
            assignment,
            body,
            meeting,
            id("item"),
            "1",
            decision,
            List.of(new Assignee(AssigneeKind.ORGANISATION, organisation)),
            List.of(),
            word + " uppdrag",
            null,
            true,
            DAY));
  }

  private List<Object> questions() {
    return List.of(
        new PositionsAskedFor(
            id("positions"),
            decision,
            body,
            matter,
            word + " fråga",
            List.of(organisation),
            false,
            false,
            null,
            DAY),
        new ReferralReceived(
            id("referral"),
            body,
            null,
            word + " myndighet",
            null,
            null,
            word + " remiss",
            DAY,
            null),
        new WorkPlanBegun(id("workplan"), body, 2026, word + " plan", DAY));
  }

  private String id(String kind) {
    String type = kind.replaceFirst("_.*", "");
    return type + "_" + key.substring(0, 18) + kind.substring(type.length()).replace('_', '-');
  }
}
