package se.samverkan.members;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipStartCorrected;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.decisions.AskedMember;
import se.samverkan.events.decisions.CirculationAnswer;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.ContactNamed;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.LetterOfIntentSigned;
import se.samverkan.events.decisions.MemberHandling;
import se.samverkan.events.decisions.Position;
import se.samverkan.events.decisions.PositionTaken;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.PositionsClosed;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralAnswerDueChanged;
import se.samverkan.events.decisions.ReferralDeclined;
import se.samverkan.events.decisions.ReferralHandledByMember;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.events.decisions.ReferralStepDone;
import se.samverkan.events.decisions.ReferralStepMoved;
import se.samverkan.events.decisions.ReferralStepPlanned;

/** A group of Norrviken, Södervik and, since December 2023, Öster; told on 15 January 2024. */
@NullMarked
final class Story {

  static final String NORRVIKEN = "organisation_norrviken";
  static final String SODERVIK = "organisation_sodervik";
  static final String OSTER = "organisation_oster";
  static final LocalDate OCTOBER_20 = LocalDate.of(2023, 10, 20);
  static final LocalDate JANUARY_10 = LocalDate.of(2024, 1, 10);

  static final List<Object> EVENTS =
      List.of(
          new OrganisationRegistered(NORRVIKEN, "Norrviken", OrganisationKind.MUNICIPALITY),
          new OrganisationRegistered(SODERVIK, "Södervik", OrganisationKind.MUNICIPALITY),
          new OrganisationRegistered(OSTER, "Öster", OrganisationKind.MUNICIPALITY),
          new PersonRegistered("person_1", "Anna Ek"),
          new BodyEstablished(
              "body_group", "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
          new BodyEstablished("body_committee", "Nämnden", BodyKind.BOARD, BodyProfile.BOARD),
          new MemberAdmitted("body_group", NORRVIKEN, OCTOBER_20),
          new MembershipStartCorrected(
              "body_group", NORRVIKEN, OCTOBER_20, LocalDate.of(2022, 1, 1)),
          new MemberAdmitted("body_group", SODERVIK, LocalDate.of(2022, 1, 1)),
          new MemberAdmitted("body_group", OSTER, LocalDate.of(2023, 12, 1)),
          new RepresentativeAppointed(
              "body_group", "person_1", NORRVIKEN, LocalDate.of(2022, 1, 1)),
          new RepresentativeRelieved(
              "body_group", "person_1", NORRVIKEN, LocalDate.of(2023, 12, 31), true),
          chairs(2023, NORRVIKEN, SODERVIK),
          chairs(2024, SODERVIK, OSTER),
          chairs(2025, OSTER, NORRVIKEN),
          decided("decision_1", "Var och en tar ställning.", OCTOBER_20),
          decided("decision_2", "Budgeten godkänns.", JANUARY_10),
          new DecisionCorrected(
              "decision_2",
              "item_1",
              "1",
              null,
              null,
              "Budgeten rekommenderas.",
              DecisionOutcome.RECOMMENDED,
              "felläst"),
          new DecisionForwarded(
              "decision_2",
              "body_group",
              "body_committee",
              ForwardKind.RECOMMENDED,
              null,
              "Budget",
              "Budgeten rekommenderas.",
              null,
              JANUARY_10),
          new ForwardedDecisionAnswered(
              "decision_2",
              "body_committee",
              null,
              DecisionOutcome.APPROVED,
              null,
              JANUARY_10.plusDays(2)),
          decided("decision_struck", "Aldrig fattat.", JANUARY_10),
          new DecisionStruck("decision_struck", "inläst två gånger"),
          circulated(),
          new CirculationAnswered(
              "decision_mail",
              SODERVIK,
              null,
              null,
              CirculationAnswer.IN_FAVOUR,
              null,
              JANUARY_10.plusDays(1)),
          asked("positions_1", "Vilka går med?"),
          new PositionTaken(
              "positions_1", SODERVIK, null, null, Position.JOINS, null, OCTOBER_20.plusDays(4)),
          new ContactNamed("positions_1", SODERVIK, null, "person_1", OCTOBER_20.plusDays(4)),
          new LetterOfIntentSigned("positions_1", SODERVIK, null, null, OCTOBER_20.plusDays(9)),
          asked("positions_closed", "Vilka betalar?"),
          new PositionsClosed("positions_closed", JANUARY_10, "inaktuellt"),
          given("assignment_own", AssigneeKind.ORGANISATION, NORRVIKEN, OCTOBER_20),
          given("assignment_seat", AssigneeKind.PERSON, "person_1", OCTOBER_20),
          given("assignment_after", AssigneeKind.PERSON, "person_1", JANUARY_10),
          given("assignment_done", AssigneeKind.ORGANISATION, NORRVIKEN, OCTOBER_20),
          new AssignmentReported("assignment_done", JANUARY_10, null, null, null),
          new AssignmentReported("assignment_own", JANUARY_10, null, null, null),
          new AssignmentSentBack("assignment_own", JANUARY_10, null, null, null, "ofullständig"),
          given("assignment_struck", AssigneeKind.ORGANISATION, NORRVIKEN, OCTOBER_20),
          new AssignmentStruck("assignment_struck", "aldrig givet"),
          announced("referral_1"),
          new ReferralReceived(
              "referral_1",
              "body_group",
              null,
              "Trafikverket",
              null,
              "TRV 1",
              "Statlig infrastruktur",
              OCTOBER_20,
              LocalDate.of(2024, 1, 31)),
          new ReferralStepPlanned(
              "referral_1", "step_1", "Utkast", List.of(), LocalDate.of(2023, 12, 20)),
          new ReferralStepMoved(
              "referral_1",
              "step_1",
              LocalDate.of(2023, 12, 20),
              LocalDate.of(2024, 1, 12),
              "mer tid"),
          new ReferralStepPlanned(
              "referral_1", "step_2", "Nämnderna", List.of(SODERVIK), JANUARY_10),
          new ReferralStepDone("referral_1", "step_2", JANUARY_10, null),
          new ReferralHandledByMember(
              "referral_1",
              SODERVIK,
              null,
              MemberHandling.JOINS_COMMON_ANSWER,
              null,
              null,
              OCTOBER_20),
          new ReferralAnswerDueChanged(
              "referral_1", LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 14), "anstånd"),
          announced("referral_2"),
          new ReferralDeclined("referral_2", null, OCTOBER_20, "berör oss inte"));

  private Story() {}

  private static ChairsElected chairs(int year, String chair, String vice) {
    return new ChairsElected("body_group", year, chair, vice, OCTOBER_20, null, null);
  }

  private static DecisionRecorded decided(String id, String text, LocalDate on) {
    return new DecisionRecorded(
        id,
        "body_group",
        "meeting_1",
        "item_1",
        "1",
        null,
        null,
        text,
        DecisionOutcome.APPROVED,
        on);
  }

  private static DecisionCirculated circulated() {
    return new DecisionCirculated(
        "decision_mail",
        "body_group",
        null,
        null,
        "Mötet i februari ställs in.",
        DecisionOutcome.APPROVED,
        List.of(new AskedMember(NORRVIKEN, null), new AskedMember(SODERVIK, null)),
        JANUARY_10,
        LocalDate.of(2024, 1, 12),
        null,
        List.of());
  }

  private static PositionsAskedFor asked(String id, String question) {
    return new PositionsAskedFor(
        id,
        "decision_1",
        "body_group",
        null,
        question,
        List.of(NORRVIKEN, SODERVIK),
        true,
        true,
        null,
        OCTOBER_20);
  }

  private static AssignmentGiven given(
      String id, AssigneeKind kind, String reference, LocalDate on) {
    return new AssignmentGiven(
        id,
        "body_group",
        "meeting_1",
        "item_1",
        "1",
        null,
        List.of(new Assignee(kind, reference)),
        List.of(),
        "Ta fram underlag",
        new Due(DueKind.DATE, LocalDate.of(2024, 1, 14), null, null),
        true,
        on);
  }

  private static ReferralAnnounced announced(String id) {
    return new ReferralAnnounced(
        id,
        "body_group",
        null,
        "Trafikverket",
        null,
        "Statlig infrastruktur",
        OCTOBER_20,
        LocalDate.of(2023, 10, 1));
  }
}
