package se.samverkan.decisions.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static se.samverkan.decisions.decision.Aftermath.FORWARDED;
import static se.samverkan.decisions.decision.Aftermath.forward;
import static se.samverkan.decisions.decision.Circulations.ASKED_FOR;
import static se.samverkan.decisions.decision.Circulations.CARRIED;
import static se.samverkan.decisions.decision.Circulations.LATER;
import static se.samverkan.decisions.decision.Circulations.MAIL;
import static se.samverkan.decisions.decision.Circulations.WORDS;
import static se.samverkan.decisions.decision.Circulations.answer;
import static se.samverkan.decisions.decision.Circulations.answered;
import static se.samverkan.decisions.decision.Circulations.circulate;
import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.decisions.decision.Decisions.STRUCK;
import static se.samverkan.decisions.decision.Decisions.TEXT;
import static se.samverkan.decisions.decision.Decisions.correct;
import static se.samverkan.decisions.decision.Decisions.record;
import static se.samverkan.decisions.decision.Decisions.strike;
import static se.samverkan.decisions.decision.Proposals.DAY;
import static se.samverkan.decisions.decision.Proposals.ID;
import static se.samverkan.decisions.decision.Proposals.MADE;
import static se.samverkan.decisions.decision.Proposals.WITHDRAWN;
import static se.samverkan.decisions.decision.Proposals.make;
import static se.samverkan.events.decisions.CirculationAnswer.IN_FAVOUR;
import static se.samverkan.events.decisions.CirculationAnswer.WANTS_A_MEETING;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.decisions.VoteChoice;
import se.samverkan.events.decisions.VoteTaken;
import se.samverkan.platform.refusals.Refusal;

/** Those on matters are met by the test beside the matters. */
class DecisionRefusalsTest {

  private static final CastBallot BALLOT =
      new CastBallot(new PersonId("person_1"), null, VoteChoice.YES);
  private static final OrganisationId ORGANISATION = new OrganisationId("organisation_a");

  @ParameterizedTest
  @EnumSource(
      mode = Mode.MATCH_NONE,
      names = {"MATTER_.*|PUT_FORWARD_.*|NEED_.*|UNKNOWN_NEED"})
  void everyRefusalIsOneThatSomeCommandMeets(DecisionsRefusal code) {
    switch (code) {
      case DATE_BEFORE_WHAT_IT_FOLLOWS ->
          meets(code, "forwardedOn", forward("body_x", TEXT, DAY.minusDays(1)), RECORDED);
      case DECISION_ALREADY_RECORDED_WITH_OTHER_CONTENT ->
          meets(code, "decisionId", record("Annat."), RECORDED);
      case DECISION_STRUCK -> meets(code, "decisionId", correct(TEXT), RECORDED, STRUCK);
      case DECISION_ALREADY_STRUCK_FOR_ANOTHER_REASON ->
          meets(code, "reason", strike("annat"), RECORDED, STRUCK);
      case DECISION_NOT_MADE -> meets(code, "decisionId", forward("body_x", TEXT, DAY), MADE);
      case DECISION_MADE_AT_A_MEETING ->
          meets(
              code,
              "decisionId",
              new CorrectCarriedDecision(
                  ID, null, null, "Annat.", DecisionOutcome.APPROVED, "felläst"),
              RECORDED);
      case DECISION_MADE_BETWEEN_MEETINGS ->
          meets(
              code,
              "decisionId",
              new CorrectDecision(
                  MAIL,
                  new ItemId("item_7"),
                  "7",
                  null,
                  null,
                  "Annat.",
                  DecisionOutcome.APPROVED,
                  "felläst"),
              ASKED_FOR,
              CARRIED);
      case DECISION_OF_ANOTHER_BODY ->
          meets(code, "bodyId", make("body_x", "proposal_1", null, "Bifall."), RECORDED);
      case DECISION_BETWEEN_MEETINGS_NOT_ALLOWED ->
          meets(code, "profile", circulate(WORDS, BodyProfile.BOARD));
      case DECISION_ALREADY_CIRCULATED_WITH_OTHER_CONTENT ->
          meets(code, "decisionId", circulate("Annat."), ASKED_FOR);
      case DECISION_NOT_CIRCULATED ->
          meets(code, "decisionId", new CarryDecision(ID, DAY), RECORDED);
      case NOBODY_ASKED -> cannotBeSaid(code, "asked", () -> ask(List.of()));
      case ASKED_TWICE ->
          cannotBeSaid(
              code,
              "asked",
              () -> ask(List.of(new Asked(ORGANISATION, null), new Asked(ORGANISATION, null))));
      case NOT_ASKED ->
          meets(code, "organisationId", answer("organisation_x", IN_FAVOUR), ASKED_FOR);
      case CIRCULATION_ENDED ->
          meets(code, "decisionId", answer("organisation_a", IN_FAVOUR), ASKED_FOR, CARRIED);
      case MAJORITY_MISSING -> meets(code, "decisionId", new CarryDecision(MAIL, LATER), ASKED_FOR);
      case MEETING_WANTED ->
          meets(
              code,
              "decisionId",
              new CarryDecision(MAIL, LATER),
              ASKED_FOR,
              answered("organisation_a", WANTS_A_MEETING));
      case PROPOSAL_ALREADY_MADE_WITH_OTHER_CONTENT ->
          meets(code, "proposalId", make("proposal_1", null, "Avslag."), MADE);
      case PROPOSED_BY_NOBODY -> cannotBeSaid(code, "proposers", () -> new ProposedBy(null, null));
      case UNKNOWN_PROPOSAL ->
          meets(code, "adjustsProposalId", make("proposal_2", "proposal_9", "Tillägg."), MADE);
      case PROPOSAL_WITHDRAWN ->
          meets(
              code,
              "adjustsProposalId",
              make("proposal_2", "proposal_1", "Tillägg."),
              MADE,
              WITHDRAWN);
      case VOTE_ALREADY_TAKEN_WITH_OTHER_CONTENT ->
          meets(
              code,
              "voteId",
              vote(2, List.of()),
              RECORDED,
              new VoteTaken("decision_1", "vote_1", null, null, 1, 0, 0, List.of(), false, DAY));
      case COUNTS_DIFFER_FROM_BALLOTS ->
          cannotBeSaid(code, "ballots", () -> vote(2, List.of(BALLOT)));
      case COUNT_NEGATIVE -> cannotBeSaid(code, "yes", () -> vote(-1, List.of()));
      case PERSON_VOTES_TWICE ->
          cannotBeSaid(code, "ballots", () -> vote(2, List.of(BALLOT, BALLOT)));
      case RESERVATION_ALREADY_MADE_WITH_OTHER_CONTENT ->
          meets(
              code,
              "reservationId",
              new MakeReservation(
                  ID,
                  new ReservationId("reservation_1"),
                  new PersonId("person_1"),
                  null,
                  "för sent",
                  DAY),
              RECORDED,
              new ReservationMade(
                  "decision_1", "reservation_1", "person_1", null, "för dyrt", DAY));
      case DECISION_REFERS_TO_ITSELF ->
          cannotBeSaid(
              code, "byDecisionId", () -> new ReplaceDecision(ID, ID, DAY, "ersätter sig själv"));
      case EFFECT_INCOMPLETE ->
          cannotBeSaid(
              code,
              "effects.chairs",
              () -> new Effect(EffectKind.ELECT_CHAIRS, "body_group", List.of(), List.of()));
      case FORWARDED_TO_OWN_BODY ->
          meets(code, "toBodyId", forward("body_group", TEXT, DAY), RECORDED);
      case DECISION_ALREADY_FORWARDED_WITH_OTHER_CONTENT ->
          meets(code, "toBodyId", forward("body_committee", "Annat.", DAY), RECORDED, FORWARDED);
      case NOT_FORWARDED_TO_BODY ->
          meets(
              code,
              "byBodyId",
              Aftermath.answer("body_x", DecisionOutcome.APPROVED, DAY),
              RECORDED,
              FORWARDED);
      case DECISION_NO_LONGER_HOLDS ->
          meets(
              code,
              "decisionId",
              new ReplaceDecision(ID, new DecisionId("decision_2"), DAY, "ändrat"),
              RECORDED,
              new DecisionRevoked("decision_1", null, DAY, "annat"));
      case EXTRACT_TELLS_NOT_ALL ->
          meets(code, "events", new IssueDecisionExtract(ID, "ab", 1, "cd", 2, DAY), RECORDED);
      default -> fail("No command meets " + code);
    }
  }

  private static CirculateDecision ask(List<Asked> asked) {
    return new CirculateDecision(
        MAIL,
        new BodyId("body_group"),
        null,
        null,
        WORDS,
        DecisionOutcome.APPROVED,
        asked,
        DAY,
        null,
        null,
        List.of(),
        BodyProfile.INFORMAL);
  }

  private static TakeVote vote(int yes, List<CastBallot> ballots) {
    return new TakeVote(ID, new VoteId("vote_1"), null, null, yes, 0, 0, ballots, false, DAY);
  }

  private static void meets(
      DecisionsRefusal code, String field, DecisionCommand command, DecisionEvent... history) {
    new AggregateTestFixture<>(Decision.class)
        .given((Object[]) history)
        .when(command)
        .expectException(Refused.as(code, field))
        .expectNoEvents();
  }

  private static void cannotBeSaid(DecisionsRefusal code, String field, Runnable command) {
    assertThatThrownBy(command::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.field()).isEqualTo(field);
            });
  }
}
