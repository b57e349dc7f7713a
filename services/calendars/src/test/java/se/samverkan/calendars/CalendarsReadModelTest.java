package se.samverkan.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.EventFamilies;

@NullMarked
class CalendarsReadModelTest {

  private final CalendarsReadModel readModel = new CalendarsReadModel();

  @Test
  void everyFamilyOfEventsIsHandledOrKnowinglyIgnored() {
    var known = new HashSet<>(readModel.handles());
    known.addAll(readModel.ignores());
    assertThat(known).containsExactlyInAnyOrderElementsOf(EventFamilies.ALL);
    assertThat(readModel.handles()).doesNotContainAnyElementsOf(readModel.ignores());
  }
}
