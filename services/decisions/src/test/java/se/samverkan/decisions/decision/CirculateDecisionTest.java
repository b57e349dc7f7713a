package se.samverkan.decisions.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.decision.Circulations.ASKED_FOR;
import static se.samverkan.decisions.decision.Circulations.ASKED_ON;
import static se.samverkan.decisions.decision.Circulations.CANCEL;
import static se.samverkan.decisions.decision.Circulations.CANCELLING;
import static se.samverkan.decisions.decision.Circulations.MAIL;
import static se.samverkan.decisions.decision.Circulations.WORDS;
import static se.samverkan.decisions.decision.Circulations.circulate;
import static se.samverkan.decisions.decision.Circulations.circulated;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;

class CirculateDecisionTest {

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aBodyIsAskedForADecisionBetweenItsMeetings() {
    fixture
        .givenNoPriorActivity()
        .when(circulate(WORDS, CANCEL))
        .expectEvents(circulated(List.of(CANCELLING)));
  }

  @Test
  void askingAgainChangesNothing() {
    fixture
        .given(ASKED_FOR)
        .when(circulate(WORDS))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void askingForSomethingElseUnderTheSameIdIsRefused() {
    fixture
        .given(ASKED_FOR)
        .when(circulate("Andra ord."))
        .expectException(
            Refused.as(
                DecisionsRefusal.DECISION_ALREADY_CIRCULATED_WITH_OTHER_CONTENT, "decisionId"))
        .expectNoEvents();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INFORMAL")
  void aBoardDecidesAtItsMeetingsOnly(BodyProfile profile) {
    fixture
        .givenNoPriorActivity()
        .when(circulate(WORDS, profile))
        .expectException(
            Refused.as(DecisionsRefusal.DECISION_BETWEEN_MEETINGS_NOT_ALLOWED, "profile"));
  }

  @Test
  void whatWasDecidedAtAMeetingIsNotAskedForAfterwards() {
    fixture
        .given(
            new DecisionRecorded(
                "decision_mail",
                "body_group",
                "meeting_1",
                "item_1",
                "1",
                null,
                null,
                WORDS,
                DecisionOutcome.NOTED,
                ASKED_ON))
        .when(circulate(WORDS))
        .expectException(Refused.as(DecisionsRefusal.DECISION_MADE_AT_A_MEETING, "decisionId"));
  }

  @Test
  void somebodyIsAskedAndNobodyTwice() {
    assertThatThrownBy(() -> asking(List.of(), null, null))
        .matches(refusedAs(DecisionsRefusal.NOBODY_ASKED, "asked"));
    Asked member = new Asked(new OrganisationId("organisation_a"), null);
    assertThatThrownBy(() -> asking(List.of(member, member), null, null))
        .matches(refusedAs(DecisionsRefusal.ASKED_TWICE, "asked"));
  }

  @Test
  void theAnswerIsWantedAfterTheQuestionAndAboutAnotherDecision() {
    Asked member = new Asked(new OrganisationId("organisation_a"), null);
    assertThatThrownBy(() -> asking(List.of(member), ASKED_ON.minusDays(1), null))
        .matches(refusedAs(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "answerBy"));
    assertThatThrownBy(() -> asking(List.of(member), null, MAIL))
        .matches(refusedAs(DecisionsRefusal.DECISION_REFERS_TO_ITSELF, "answersDecisionId"));
  }

  private static Predicate<Throwable> refusedAs(DecisionsRefusal code, String field) {
    return thrown -> Refused.as(code, field).matches(thrown);
  }

  private static CirculateDecision asking(
      List<Asked> asked, @Nullable LocalDate answerBy, @Nullable DecisionId answers) {
    return new CirculateDecision(
        MAIL,
        new BodyId("body_group"),
        null,
        null,
        WORDS,
        DecisionOutcome.NOTED,
        asked,
        ASKED_ON,
        answerBy,
        answers,
        List.of(),
        BodyProfile.INFORMAL);
  }
}
