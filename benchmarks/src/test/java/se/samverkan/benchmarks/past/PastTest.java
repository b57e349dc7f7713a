package se.samverkan.benchmarks.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.decisions.DecisionRecorded;

class PastTest {

  @Test
  void isTheSameEachTime() {
    assertThat(told(Years.ofAboutEvents(10_000))).isEqualTo(told(Years.ofAboutEvents(10_000)));
  }

  @Test
  void hasAboutAsManyEventsAsWanted() {
    assertThat(told(Years.ofAboutEvents(20_000)).size()).isCloseTo(20_000, withinPercentage(12));
  }

  @Test
  void numbersTheEventsOfEveryStreamFromZeroWithoutAGap() {
    Map<String, Long> next = new HashMap<>();
    for (PastEvent event : told(Years.ofAboutEvents(10_000))) {
      assertThat(event.sequenceNumber()).isEqualTo(next.getOrDefault(event.streamId(), 0L));
      next.put(event.streamId(), event.sequenceNumber() + 1);
    }
  }

  @Test
  void recordsAnAssignmentBeforeItsReport() {
    assertThat(told(Years.ofAboutEvents(10_000)))
        .filteredOn(event -> event.streamId().startsWith("assignment"))
        .filteredOn(event -> event.sequenceNumber() == 0)
        .allSatisfy(event -> assertThat(event.event()).isInstanceOf(AssignmentGiven.class));
  }

  @Test
  void ofALargeBodyHasFourAssignmentsForEachDecision() {
    List<PastEvent> told = told(Years.ofOneLargeBody(1_000));
    assertThat(count(told, DecisionRecorded.class)).isCloseTo(1_000, withinPercentage(5));
    assertThat(count(told, AssignmentGiven.class)).isCloseTo(4_000, withinPercentage(5));
  }

  private static long count(List<PastEvent> told, Class<?> type) {
    return told.stream().filter(event -> type.isInstance(event.event())).count();
  }

  private static List<PastEvent> told(Years years) {
    List<PastEvent> events = new ArrayList<>();
    new Past(years).tell(events::add);
    return events;
  }
}
