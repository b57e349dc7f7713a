package se.samverkan.members;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.members.Story.NORRVIKEN;
import static se.samverkan.members.Story.OCTOBER_20;
import static se.samverkan.members.Story.OSTER;
import static se.samverkan.members.Story.SODERVIK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.EventFamilies;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.testing.RecordedHistory;

@NullMarked
class MembersReadModelTest {

  private final MembersReadModel readModel = new MembersReadModel();
  private final InMemoryDocuments documents = new InMemoryDocuments();

  @Test
  void everyFamilyOfEventsIsHandledOrKnowinglyIgnored() {
    var known = new HashSet<>(readModel.handles());
    known.addAll(readModel.ignores());
    assertThat(known).containsExactlyInAnyOrderElementsOf(EventFamilies.ALL);
    assertThat(readModel.handles()).doesNotContainAnyElementsOf(readModel.ignores());
  }

  @Test
  void membershipsHoldFromTheCorrectedDay() {
    apply(documents, 0, Story.EVENTS.size());
    MemberBody group = documents.find(MemberBody.class, "body_group").orElseThrow();
    assertThat(group.membersOn(OCTOBER_20.minusYears(1))).containsExactly(NORRVIKEN, SODERVIK);
    assertThat(group.membersOn(LocalDate.of(2024, 1, 1)))
        .containsExactly(NORRVIKEN, SODERVIK, OSTER);
  }

  @Test
  void aMemberIsSilentUntilItTakesAPosition() {
    apply(documents, 0, Story.EVENTS.size());
    var asked = documents.find(AskedPositions.class, "positions_1").orElseThrow();
    assertThat(asked.silent()).containsExactly(NORRVIKEN);
    assertThat(asked.open()).isTrue();
    assertThat(documents.find(AskedPositions.class, "positions_closed"))
        .hasValueSatisfying(closed -> assertThat(closed.open()).isFalse());
  }

  @Test
  void aCorrectedDecisionShowsWhatHoldsAndWhyAndAStruckOneIsGone() {
    apply(documents, 0, Story.EVENTS.size());
    var decision = documents.find(BodyDecision.class, "decision_2").orElseThrow();
    assertThat(decision.text()).isEqualTo("Budgeten rekommenderas.");
    assertThat(decision.correctedBecause()).isEqualTo("felläst");
    assertThat(decision.forwarded())
        .extracting(Forwarding::answer)
        .containsExactly(DecisionOutcome.APPROVED);
    assertThat(documents.find(BodyDecision.class, "decision_struck")).isEmpty();
  }

  @Test
  void anAssignmentThatWasSentBackIsOpenAgain() {
    apply(documents, 0, Story.EVENTS.size());
    assertThat(documents.all(OpenAssignment.class))
        .filteredOn(OpenAssignment::open)
        .extracting(OpenAssignment::id)
        .containsExactlyInAnyOrder("assignment_own", "assignment_seat", "assignment_after");
  }

  @Test
  void eventsAboutWhatIsNotKnownChangeNothing() {
    for (int i = 0; i < Story.EVENTS.size(); i++) {
      apply(new InMemoryDocuments(), i, i + 1);
    }
  }

  @Test
  void batchesThatOverlapMakeTheSameDocumentsAsOneBatch() {
    int size = Story.EVENTS.size();
    apply(documents, 0, size);
    for (int end = 0; end <= size; end++) {
      var twice = new InMemoryDocuments();
      apply(twice, 0, end);
      apply(twice, Math.max(0, end - 12), size);
      for (Class<?> type : readModel.documentTypes()) {
        List<Object> expected = List.copyOf(documents.all(type));
        assertThat(List.<Object>copyOf(twice.all(type)))
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  private void apply(InMemoryDocuments to, int from, int end) {
    IntStream.range(from, end)
        .filter(i -> handled(Story.EVENTS.get(i)))
        .forEach(
            i ->
                readModel.apply(
                    new RecordedEvent(
                        Story.EVENTS.get(i), i + 1, Instant.EPOCH, RecordedHistory.PROVENANCE),
                    to));
  }

  private boolean handled(Object event) {
    return readModel.handles().stream().anyMatch(family -> family.isInstance(event));
  }
}
