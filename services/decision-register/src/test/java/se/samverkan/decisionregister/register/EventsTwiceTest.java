package se.samverkan.decisionregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullMarked;
import se.samverkan.decisionregister.History;

@NullMarked
class EventsTwiceTest {

  @Property(tries = 200)
  void twoBatchesThatOverlapEqualOne(
      @ForAll long seed,
      @ForAll @IntRange(max = 40) int length,
      @ForAll @IntRange(max = 46) int first,
      @ForAll @IntRange(max = 46) int overlap) {
    Object[] events = new RandomRegister(new Random(seed)).events(length);
    int end = Math.min(first, events.length);
    var once = new History(new DecisionRegisterReadModel()).after(events);

    var overlapping = new History(new DecisionRegisterReadModel());
    for (int each = 0; each < events.length; each++) {
      if (each == end) {
        overlapping.again(Math.max(0, end - overlap), end);
      }
      overlapping.after(events[each]);
    }

    assertThat(overlapping.everything()).isEqualTo(once.everything());
  }

  @Property(tries = 50)
  void everyEventTwiceEqualsOnce(@ForAll long seed) {
    Object[] events = new RandomRegister(new Random(seed)).events(40);
    var once = new History(new DecisionRegisterReadModel()).after(events);

    var twice = new History(new DecisionRegisterReadModel());
    for (int each = 0; each < events.length; each++) {
      twice.after(events[each]).again(each, each + 1);
    }

    assertThat(twice.everything()).isEqualTo(once.everything());
  }

  /** A process that died may have kept some documents of its last batch and not others. */
  @Property(tries = 200)
  void whatOnlySomeDocumentsHaveSeenEndsAlike(
      @ForAll long seed, @ForAll @IntRange(max = 46) int batchBegins) {
    Random random = new Random(seed);
    Object[] events = new RandomRegister(random).events(40);
    var once = new History(new DecisionRegisterReadModel()).after(events);

    var torn = once.tornAt(Math.min(batchBegins, events.length), random);

    assertThat(torn.everything()).isEqualTo(once.everything());
  }
}
