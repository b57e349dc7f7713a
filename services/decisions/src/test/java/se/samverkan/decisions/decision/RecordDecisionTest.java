package se.samverkan.decisions.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.DecisionsRefusal.DECISION_ALREADY_RECORDED_WITH_OTHER_CONTENT;
import static se.samverkan.decisions.decision.Decisions.CORRECTED;
import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.decisions.decision.Decisions.STRUCK;
import static se.samverkan.decisions.decision.Decisions.TEXT;
import static se.samverkan.decisions.decision.Decisions.record;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

class RecordDecisionTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 8);

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aDecisionIsRecordedInItsOwnWords() {
    fixture.givenNoPriorActivity().when(record(TEXT)).expectEvents(RECORDED);
  }

  @Test
  void aDecisionNeedsNeitherMatterNorNumber() {
    fixture
        .givenNoPriorActivity()
        .when(
            new RecordDecision(
                new DecisionId("decision_2"),
                new BodyId("body_group"),
                new MeetingId("meeting_1"),
                new ItemId("item_8"),
                "8",
                null,
                " ",
                TEXT,
                DecisionOutcome.NOTED,
                DAY))
        .expectEvents(
            new DecisionRecorded(
                "decision_2",
                "body_group",
                "meeting_1",
                "item_8",
                "8",
                null,
                null,
                TEXT,
                DecisionOutcome.NOTED,
                DAY));
  }

  @Test
  void recordingItAgainChangesNothing() {
    fixture.given(RECORDED).when(record(TEXT)).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void recordingItAgainAfterACorrectionDoesNotUndoTheCorrection() {
    fixture
        .given(RECORDED, CORRECTED)
        .when(record(TEXT))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void recordingItAsItWasCorrectedChangesNothing() {
    fixture
        .given(RECORDED, CORRECTED)
        .when(record(CORRECTED.text()))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void recordingItAgainAfterItWasStruckDoesNotBringItBack() {
    fixture
        .given(RECORDED, STRUCK)
        .when(record(TEXT))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdWithOtherWordsIsRefused() {
    fixture
        .given(RECORDED)
        .when(record("Ledningsgruppen avslår budgeten."))
        .expectException(Refused.as(DECISION_ALREADY_RECORDED_WITH_OTHER_CONTENT, "decisionId"))
        .expectNoEvents();
  }

  @Test
  void whatItBringsAboutIsRecordedWithItAndOnce() {
    DecisionEffectsRecorded effects =
        new DecisionEffectsRecorded(
            "decision_1", "body_group", DAY, TEXT, List.of(Circulations.CANCELLING));
    fixture
        .givenNoPriorActivity()
        .when(recordBringingAbout(Circulations.CANCEL))
        .expectEvents(RECORDED, effects);
    fixture
        .given(RECORDED, effects)
        .when(recordBringingAbout(Circulations.CANCEL))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatIsAskedForBetweenMeetingsIsNotRecordedAsDecidedAtOne() {
    fixture
        .given(Circulations.ASKED_FOR)
        .when(
            new RecordDecision(
                Circulations.MAIL,
                new BodyId("body_group"),
                new MeetingId("meeting_1"),
                new ItemId("item_8"),
                "8",
                null,
                null,
                TEXT,
                DecisionOutcome.NOTED,
                DAY))
        .expectException(Refused.as(DecisionsRefusal.DECISION_MADE_BETWEEN_MEETINGS, "decisionId"))
        .expectNoEvents();
  }

  private static RecordDecision recordBringingAbout(Effect effect) {
    RecordDecision plain = record(TEXT);
    return new RecordDecision(
        plain.decisionId(),
        plain.bodyId(),
        plain.meetingId(),
        plain.itemId(),
        plain.itemNumber(),
        plain.matterId(),
        plain.number(),
        plain.text(),
        plain.outcome(),
        plain.decidedOn(),
        List.of(effect));
  }

  @Test
  void aDecisionNeedsItsWords() {
    assertThatThrownBy(() -> record("\n"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(InputRefusal.TEXT_MISSING);
              assertThat(refusal.field()).isEqualTo("text");
            });
  }
}
