package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.KeptFile;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.MemberHandling;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralAnswerDueChanged;
import se.samverkan.events.decisions.ReferralAnswered;
import se.samverkan.events.decisions.ReferralDeclined;
import se.samverkan.events.decisions.ReferralHandledByMember;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.events.decisions.ReferralStepDone;
import se.samverkan.events.decisions.ReferralStepMoved;
import se.samverkan.events.decisions.ReferralStepPlanned;
import se.samverkan.events.decisions.ReferralWorkingGroupAppointed;
import se.samverkan.events.decisions.WorkingGroupMember;

/**
 * The referral that the tests are about: on infrastructure, announced on 1 October, received on the
 * 20th, with the answer due on 31 January.
 */
@NullMarked
final class Remitted {

  static final LocalDate ANNOUNCED_ON = LocalDate.of(2023, 10, 1);
  static final LocalDate RECEIVED_ON = LocalDate.of(2023, 10, 20);
  static final LocalDate DUE = LocalDate.of(2024, 1, 31);
  static final String TITLE = "Statlig infrastruktur";
  static final ReferralId ID = new ReferralId("referral_1");
  static final KeptFile FILE = new KeptFile("svar.pdf", "application/pdf", 900, "b2".repeat(32));

  static final ReferralAnnounced ANNOUNCED =
      new ReferralAnnounced(
          "referral_1", "body_group", null, "Trafikverket", null, TITLE, RECEIVED_ON, ANNOUNCED_ON);
  static final ReferralReceived RECEIVED =
      new ReferralReceived(
          "referral_1",
          "body_group",
          "matter_1",
          "Trafikverket",
          "organisation_trafikverket",
          "TRV 2023/1",
          TITLE,
          RECEIVED_ON,
          DUE);
  static final ReferralAnswerDueChanged DUE_CHANGED =
      new ReferralAnswerDueChanged("referral_1", DUE, DUE.plusDays(14), "anstånd");
  static final ReferralWorkingGroupAppointed APPOINTED =
      new ReferralWorkingGroupAppointed(
          "referral_1",
          List.of(),
          List.of(new WorkingGroupMember("organisation_botkyrka", "person_1")),
          "body_network",
          RECEIVED_ON);
  static final ReferralStepPlanned PLANNED =
      new ReferralStepPlanned(
          "referral_1",
          "step_1",
          "Utkast till kommundirektörerna",
          List.of("organisation_botkyrka"),
          DUE.minusDays(30));
  static final ReferralStepMoved MOVED =
      new ReferralStepMoved(
          "referral_1", "step_1", DUE.minusDays(30), DUE.minusDays(20), "mer tid behövs");
  static final ReferralStepDone DONE =
      new ReferralStepDone("referral_1", "step_1", DUE.minusDays(25), null);
  static final ReferralAnswered ANSWERED =
      new ReferralAnswered("referral_1", "decision_1", List.of(FILE.stored()), null, DUE);
  static final ReferralDeclined DECLINED =
      new ReferralDeclined("referral_1", null, RECEIVED_ON, "berör oss inte");

  private Remitted() {}

  static AnnounceReferral announce(String title, LocalDate expectedOn) {
    return new AnnounceReferral(
        ID, new BodyId("body_group"), null, "Trafikverket", null, title, expectedOn, ANNOUNCED_ON);
  }

  static ReceiveReferral receive(String body, String title, LocalDate receivedOn, LocalDate due) {
    return new ReceiveReferral(
        ID,
        new BodyId(body),
        new MatterId("matter_1"),
        "Trafikverket",
        new OrganisationId("organisation_trafikverket"),
        "TRV 2023/1",
        title,
        receivedOn,
        due);
  }

  static ReceiveReferral receive() {
    return receive("body_group", TITLE, RECEIVED_ON, DUE);
  }

  static ChangeReferralAnswerDue changeDue(LocalDate due) {
    return new ChangeReferralAnswerDue(ID, due, "anstånd");
  }

  static GroupMember member(String organisation, String person) {
    return new GroupMember(new OrganisationId(organisation), new PersonId(person));
  }

  static AppointReferralWorkingGroup appoint(LocalDate day, GroupMember... members) {
    return new AppointReferralWorkingGroup(ID, List.of(members), new BodyId("body_network"), day);
  }

  static PlanReferralStep plan(String step, LocalDate due) {
    return new PlanReferralStep(
        ID, new StepId("step_1"), step, List.of(new OrganisationId("organisation_botkyrka")), due);
  }

  static PlanReferralStep plan() {
    return plan("Utkast till kommundirektörerna", DUE.minusDays(30));
  }

  static MoveReferralStep move(String step, LocalDate due) {
    return new MoveReferralStep(ID, new StepId(step), due, "mer tid behövs");
  }

  static DoReferralStep done(String step, LocalDate doneOn) {
    return new DoReferralStep(ID, new StepId(step), doneOn, null);
  }

  static HandleReferralAsMember handle(MemberHandling handling, LocalDate statedOn) {
    return new HandleReferralAsMember(
        ID, new OrganisationId("organisation_botkyrka"), handling, DUE, null, statedOn);
  }

  static ReferralHandledByMember handled(
      @Nullable MemberHandling previous, MemberHandling handling, LocalDate statedOn) {
    return new ReferralHandledByMember(
        "referral_1", "organisation_botkyrka", previous, handling, DUE, null, statedOn);
  }

  static AnswerReferral answer(List<KeptFile> files, LocalDate sentOn) {
    return new AnswerReferral(ID, new DecisionId("decision_1"), files, null, sentOn);
  }

  static DeclineReferral decline(LocalDate day) {
    return new DeclineReferral(ID, null, day, "berör oss inte");
  }
}
