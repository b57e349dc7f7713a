package se.samverkan.minutesimports.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.minutesimports.minutesimport.Imports.decision;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samverkan.minutesimports.minutesimport.ImportPlan.Action;
import se.samverkan.minutesimports.minutesimport.ImportPlan.Step;

/** Measured as time on the processor, so that a busy machine makes no difference. */
class LargeMinutesTest {

  private static final int ENTRIES = 1000;
  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @Test
  void aThousandRewordedDecisionsUnderTheirItemsAreCorrected() {
    ImportPlan plan =
        reworded(
            i -> decision("" + i, "Gruppen godkänner förslaget till avtal nummer " + i),
            i -> decision("" + i, "Gruppen godkänner nu förslaget till avtal nummer " + i));
    assertThat(plan.count(Action.CORRECT)).isEqualTo(ENTRIES);
  }

  @Test
  void aThousandAlmostEqualDecisionsOfOneItemFindTheirOwn() {
    ImportPlan plan =
        reworded(
            i -> decision("1", "Gruppen godkänner förslaget till avtal nummer " + i),
            i -> decision("1", "Gruppen godkänner nu förslaget till avtal nummer " + i));
    assertThat(plan.count(Action.CORRECT)).isEqualTo(ENTRIES);
    assertThat(plan.entries())
        .map(step -> step.entry().entryId())
        .isEqualTo(IntStream.range(0, ENTRIES).mapToObj(i -> "decision_" + i).toList());
  }

  @Test
  void aThousandEqualDecisionsGetIdsOfTheirOwn() {
    ImportPlan plan =
        reworded(i -> decision("1", "Godkänns"), i -> decision("1", "Läggs till handlingarna"));
    assertThat(plan.entries()).map(Step::entry).doesNotHaveDuplicates().hasSize(ENTRIES);
    assertThat(plan.gone()).hasSize(ENTRIES);
  }

  private static ImportPlan reworded(
      IntFunction<DraftEntry> before, IntFunction<DraftEntry> after) {
    RecordedEntries recorded =
        RecordedEntries.NONE
            .begun(
                IntStream.range(0, ENTRIES)
                    .mapToObj(i -> Imports.as("decision_" + i, before.apply(i)))
                    .toList())
            .completed();
    List<DraftEntry> drafts = IntStream.range(0, ENTRIES).mapToObj(after).toList();
    long start = CLOCK.getCurrentThreadCpuTime();
    ImportPlan plan = recorded.reconcile(drafts, Imports.ID.value());
    assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
    return plan;
  }
}
