package se.samverkan.minutesimports.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.minutesimports.minutesimport.ImportPlan.Step;

/** What the other contexts have recorded of a document, and what they would refuse. */
final class World {

  /** An entry as it was recorded, with the id of the item it belongs to. */
  private record Fact(ImportedEntry entry, @Nullable String itemId) {}

  private final Map<EntryKey, Fact> facts = new HashMap<>();
  private final Set<EntryKey> struck = new HashSet<>();

  /** Does each step of the plan for which {@code isDone} says so, as the import would. */
  void carryOut(ImportPlan plan, BooleanSupplier isDone) {
    ItemIds items = ItemIds.of(plan.entries().stream().map(Step::entry).toList());
    for (ImportedEntry gone : plan.gone()) {
      if (isDone.getAsBoolean()) {
        strike(EntryKey.of(gone));
      }
    }
    for (Step step : plan.entries()) {
      if (isDone.getAsBoolean()) {
        take(step, items);
      } else {
        check(step, items);
      }
    }
  }

  private void strike(EntryKey key) {
    facts.remove(key);
    struck.add(key);
  }

  private void take(Step step, ItemIds items) {
    check(step, items);
    facts.put(EntryKey.of(step.entry()), fact(step.entry(), items));
  }

  private void check(Step step, ItemIds items) {
    Fact now = fact(step.entry(), items);
    Fact known = facts.get(EntryKey.of(step.entry()));
    boolean isNatural = step.entry().kind() == EntryKind.ATTENDANCE;
    assertThat(struck.contains(EntryKey.of(step.entry())) && !isNatural).isFalse();
    switch (step.action()) {
      case KEEP -> assertThat(known).isEqualTo(now);
      case CORRECT -> assertThat(known).isNotNull();
      case RECORD -> assertThat(known == null || known.equals(now) || isNatural).isTrue();
    }
  }

  private static Fact fact(ImportedEntry entry, ItemIds items) {
    return new Fact(entry, entry.kind() == EntryKind.ITEM ? null : items.at(entry.itemNumber()));
  }

  /** Asserts that exactly this is recorded, everything with the item it belongs to. */
  void isExactly(List<ImportedEntry> entries) {
    ItemIds items = ItemIds.of(entries);
    assertThat(facts.values())
        .containsExactlyInAnyOrderElementsOf(
            entries.stream().map(entry -> fact(entry, items)).toList());
  }
}
