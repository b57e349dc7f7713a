package se.samverkan.minutesimports.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.minutesimports.minutesimport.ImportPlan.Step;

/** Random documents through several versions, some of them interrupted. */
class ReconciliationPropertyTest {

  private static final List<String> WORDS =
      List.of("gruppen", "godkänner", "budget", "besök", "plan", "flyttas", "maj", "haninge");
  private static final int VERSIONS = 8;

  @ParameterizedTest
  @MethodSource("seeds")
  void everyVersionIsReconciledWithoutLosingOrMixingUpAnything(long seed) {
    Random random = new Random(seed);
    RecordedEntries recorded = RecordedEntries.NONE;
    World world = new World();
    Set<String> gone = new HashSet<>();
    for (int version = 0; version < VERSIONS; version++) {
      List<DraftEntry> drafts = drafts(random);
      ImportPlan plan = reconcile(recorded, drafts);
      List<ImportedEntry> entries = plan.entries().stream().map(Step::entry).toList();

      assertThat(entries).map(ReconciliationPropertyTest::asDraft).isEqualTo(withoutIds(drafts));
      assertThat(keys(entries)).doesNotHaveDuplicates();
      assertThat(keys(plan.gone())).noneMatch(keys(entries)::contains);
      assertThat(entries)
          .filteredOn(entry -> entry.kind() != EntryKind.ATTENDANCE)
          .map(ImportedEntry::entryId)
          .noneMatch(gone::contains);
      plan.gone().forEach(entry -> gone.add(entry.entryId()));

      recorded = recorded.begun(entries);
      assertThat(reconcile(recorded, drafts)).isEqualTo(plan);
      boolean isInterrupted = random.nextInt(3) == 0;
      world.carryOut(plan, isInterrupted ? random::nextBoolean : () -> true);
      if (!isInterrupted) {
        recorded = recorded.completed();
        world.isExactly(entries);
        assertThat(reconcile(recorded, drafts).changesNothing()).isTrue();
      }
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static ImportPlan reconcile(RecordedEntries recorded, List<DraftEntry> drafts) {
    return recorded.reconcile(drafts, Imports.ID.value());
  }

  private static List<DraftEntry> drafts(Random random) {
    List<DraftEntry> drafts = new ArrayList<>();
    IntStream.range(1, 4)
        .filter(person -> random.nextBoolean())
        .forEach(person -> drafts.add(Imports.attendance("person_" + person, text(random))));
    for (int number = 1; number <= 1 + random.nextInt(4); number++) {
      String item = Integer.toString(number);
      drafts.add(Imports.item(item, text(random)));
      for (int i = random.nextInt(4); i > 0; i--) {
        EntryKind kind = random.nextBoolean() ? EntryKind.DECISION : EntryKind.ASSIGNMENT;
        String text = text(random);
        drafts.add(new DraftEntry(kind, null, item, text, "of " + text + random.nextInt(2), null));
      }
    }
    return drafts;
  }

  private static String text(Random random) {
    return String.join(
        " ", random.ints(1 + random.nextInt(4), 0, WORDS.size()).mapToObj(WORDS::get).toList());
  }

  private static List<EntryKey> keys(List<ImportedEntry> entries) {
    return entries.stream().map(EntryKey::of).toList();
  }

  private static List<DraftEntry> withoutIds(List<DraftEntry> drafts) {
    return drafts.stream()
        .map(d -> new DraftEntry(d.kind(), null, d.itemNumber(), d.text(), d.digest(), d.line()))
        .toList();
  }

  private static DraftEntry asDraft(ImportedEntry entry) {
    return new DraftEntry(
        entry.kind(), null, entry.itemNumber(), entry.text(), entry.digest(), entry.line());
  }
}
