package se.samverkan.workplanprogress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullMarked;

@NullMarked
class EventsTwiceTest {

  @Property(tries = 300)
  void batchesThatOverlapMakeTheSamePlanAsOneBatch(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(max = 60) int end,
      @ForAll @IntRange(max = 60) int overlap) {
    List<Object> events = RandomStory.of(seed, length);
    var once = new WorkPlansFromEvents();
    apply(once, events, 0, events.size());

    var twice = new WorkPlansFromEvents();
    int firstEnd = Math.min(end, events.size());
    apply(twice, events, 0, firstEnd);
    apply(twice, events, Math.max(0, firstEnd - overlap), events.size());

    for (Class<?> type : new WorkPlanProgressReadModel().documentTypes()) {
      List<Object> expected = List.copyOf(once.documents.all(type));
      assertThat(List.<Object>copyOf(twice.documents.all(type)))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static void apply(WorkPlansFromEvents to, List<Object> events, int from, int end) {
    IntStream.range(from, end).forEach(i -> to.apply(events.get(i), i + 1));
  }
}
