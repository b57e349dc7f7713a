package se.samverkan.annualreports.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.EventFamilies;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AttendanceStruck;

@NullMarked
class AnnualReportReadModelTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final AnnualReportReadModel readModel = new AnnualReportReadModel();

  @Test
  void everyFamilyOfEventsIsHandledOrKnowinglyIgnored() {
    var known = new HashSet<>(readModel.handles());
    known.addAll(readModel.ignores());
    assertThat(known).containsExactlyInAnyOrderElementsOf(EventFamilies.ALL);
    assertThat(readModel.handles()).doesNotContainAnyElementsOf(readModel.ignores());
  }

  @Test
  void eventsAboutUnknownThingsAreBorne() {
    assertThatCode(
            () ->
                new FactsFromEvents()
                    .after(
                        new MemberAdmitted("body_x", "organisation_x", DAY),
                        new AttendanceStruck("meeting_x", "person_x", "x"),
                        new AgendaItemRemoved("meeting_x", "item_x", "x"),
                        new DecisionStruck("decision_x", "x"),
                        new AssignmentStruck("assignment_x", "x")))
        .doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void batchesThatOverlapMakeTheSameFactsAsOneBatch(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(max = 60) int end,
      @ForAll @IntRange(max = 60) int overlap) {
    List<Object> events = RandomYear.of(seed, length);
    var once = new FactsFromEvents();
    apply(once, events, 0, events.size());

    var twice = new FactsFromEvents();
    int firstEnd = Math.min(end, events.size());
    apply(twice, events, 0, firstEnd);
    apply(twice, events, Math.max(0, firstEnd - overlap), events.size());

    for (Class<?> type : readModel.documentTypes()) {
      List<Object> expected = List.copyOf(once.documents.all(type));
      assertThat(List.<Object>copyOf(twice.documents.all(type)))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static void apply(FactsFromEvents to, List<Object> events, int from, int end) {
    IntStream.range(from, end).forEach(i -> to.apply(events.get(i), i + 1));
  }
}
