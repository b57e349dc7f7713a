package se.samverkan.decisionregister.register;

import static se.samverkan.decisionregister.register.Events.GROUP;
import static se.samverkan.decisionregister.register.Events.MARCH_1;
import static se.samverkan.decisionregister.register.Events.MATTER;
import static se.samverkan.decisionregister.register.Events.SPRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentBetweenMeetingsCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.bodies.BodyDissolved;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.MembershipStartCorrected;
import se.samverkan.events.decisions.AskedMember;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.CirculationAnswer;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.DecisionFell;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionReplaced;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterDecisionNeedMet;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.events.decisions.MatterRenamed;
import se.samverkan.events.decisions.MatterReopened;
import se.samverkan.events.decisions.MatterReturned;
import se.samverkan.events.decisions.MatterTabled;
import se.samverkan.events.decisions.MatterWithdrawn;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.PositionsClosed;
import se.samverkan.events.decisions.ProposalKind;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.ProposalWithdrawn;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralAnswered;
import se.samverkan.events.decisions.ReferralDeclined;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.decisions.VoteTaken;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.meetings.Renumbering;
import se.samverkan.events.workplans.WorkPlanAdopted;

/** Anything that comes before or after few decisions and one matter, and around them. */
@NullMarked
record RandomSurroundings(Random random) {

  Object any(int each) {
    LocalDate on = MARCH_1.plusDays(each);
    return switch (random.nextInt(4)) {
      case 0 -> aboutADecision(one("decision_"), "ord " + each, on);
      case 1 -> betweenMeetings(one("decision_mail"), "ord " + each, on);
      case 2 -> aboutTheMatter("ord " + each, on);
      default -> elsewhere("ord " + each, on);
    };
  }

  private Object aboutADecision(String id, String text, LocalDate on) {
    String body = one("body_");
    return switch (random.nextInt(9)) {
      case 0 ->
          new DecisionForwarded(
              id, GROUP, body, ForwardKind.FORWARDED, MATTER, text, text, null, on);
      case 1 ->
          new ForwardedDecisionAnswered(id, body, null, any(DecisionOutcome.values()), text, on);
      case 2 -> new DecisionReplaced(id, one("decision_"), on, text);
      case 3 -> new DecisionRevoked(id, null, on, text);
      case 4 -> new DecisionEffectsRecorded(id, GROUP, on, text, List.of(effect()));
      case 5 ->
          new ProposalMade(
              id,
              GROUP,
              null,
              null,
              one("proposal_"),
              any(ProposalKind.values()),
              null,
              text,
              List.of(),
              on);
      case 6 -> new ProposalWithdrawn(id, one("proposal_"), on, text);
      case 7 -> new VoteTaken(id, one("vote_"), null, null, 3, 2, 1, List.of(), false, on);
      default -> new ReservationMade(id, one("reservation_"), "person_1", null, text, on);
    };
  }

  private Object betweenMeetings(String id, String text, LocalDate on) {
    return switch (random.nextInt(5)) {
      case 0 ->
          new DecisionCirculated(
              id,
              GROUP,
              MATTER,
              null,
              text,
              DecisionOutcome.APPROVED,
              List.of(new AskedMember("organisation_0", null)),
              on,
              null,
              null,
              List.of());
      case 1 ->
          new CirculationAnswered(
              id, one("organisation_"), null, null, any(CirculationAnswer.values()), null, on);
      case 2 ->
          new DecisionCarried(
              id, GROUP, MATTER, null, text, DecisionOutcome.APPROVED, 1, 0, 0, 0, on, null);
      case 3 -> new DecisionFell(id, GROUP, on, text);
      default ->
          new CarriedDecisionCorrected(id, MATTER, null, text, DecisionOutcome.DECLINED, text);
    };
  }

  private Object aboutTheMatter(String text, LocalDate on) {
    String body = one("body_");
    return switch (random.nextInt(10)) {
      case 0 -> new MatterRenamed(MATTER, text, one("titel "), text);
      case 1 ->
          new MatterPutForward(
              MATTER, body, GROUP, null, null, text, null, false, null, one("decision_"), on);
      case 2 -> new MatterTabled(MATTER, body, SPRING, one("item_"), null, on, text);
      case 3 -> new MatterReturned(MATTER, body, SPRING, one("item_"), on);
      case 4 -> new MatterDecisionNeeded(MATTER, one("need_"), body, text, null, on, null);
      case 5 -> new MatterDecisionNeedMet(MATTER, one("need_"), one("decision_"), on);
      case 6 -> new MatterWithdrawn(MATTER, on, null, text);
      case 7 -> new MatterClosed(MATTER, on, null, null);
      case 8 -> new MatterReopened(MATTER, on, text);
      default -> new MatterMerged(MATTER, "matter_other", text);
    };
  }

  private Object elsewhere(String text, LocalDate on) {
    String body = one("body_");
    String member = one("organisation_");
    String decision = one("decision_");
    String assignment = one("assignment_");
    List<Assignee> assignees = List.of(new Assignee(AssigneeKind.ORGANISATION, member));
    return switch (random.nextInt(20)) {
      case 0 -> new MeetingCancelled(SPRING, GROUP, on, decision, text);
      case 1 -> new MeetingPlanAdopted("meetingplan_1", List.of(body), decision, List.of(), on);
      case 2 -> new WorkPlanAdopted("workplan_1", body, decision, on);
      case 3 -> new ChairsElected(body, 2025, member, "organisation_9", on, decision, null);
      case 4 ->
          new ChairsReplaced(
              body, 2025, member, "organisation_9", "organisation_8", member, on, decision, text);
      case 5 -> new AgendaReordered(SPRING, List.of(new Renumbering(one("item_"), "1", text)));
      case 6 -> new BodyEstablished(body, text, BodyKind.COMMITTEE, BodyProfile.INFORMAL);
      case 7 -> new MemberAdmitted(body, member, on);
      case 8 -> new MembershipStartCorrected(body, member, on, MARCH_1);
      case 9 -> new MembershipEnded(body, member, on);
      case 10 -> new BodyDissolved(body, on, null, text);
      case 11 ->
          new PositionsAskedFor(
              "positions_1", decision, body, MATTER, text, List.of(member), true, true, null, on);
      case 12 -> new PositionsClosed("positions_1", on, text);
      case 13 -> new ReferralAnnounced("referral_1", body, MATTER, text, null, text, null, on);
      case 14 -> new ReferralReceived("referral_1", body, MATTER, text, null, null, text, on, null);
      case 15 ->
          random.nextBoolean()
              ? new ReferralAnswered("referral_1", decision, List.of(), text, on)
              : new ReferralDeclined("referral_1", null, on, text);
      case 16 ->
          new AssignmentGivenBetweenMeetings(
              assignment, GROUP, decision, MATTER, assignees, List.of(), text, null, true, on);
      case 17 ->
          new AssignmentBetweenMeetingsCorrected(
              assignment, assignees, List.of(), text, true, text);
      case 18 ->
          random.nextBoolean()
              ? new AssignmentDropped(assignment, on, decision, text)
              : new AssignmentSentBack(assignment, on, null, null, null, text);
      default ->
          new AssignmentHandedOver(
              assignment, List.of(), assignees, List.of(), List.of(), on, null, null, null, text);
    };
  }

  private DecisionEffect effect() {
    return new DecisionEffect(any(EffectKind.values()), SPRING, List.of(), List.of());
  }

  private <E> E any(E[] values) {
    return values[random.nextInt(values.length)];
  }

  private String one(String prefix) {
    return prefix + random.nextInt(3);
  }
}
