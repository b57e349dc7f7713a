package se.samverkan.minutesimports.minutesimport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;

/**
 * Which draft entries continue which recorded ones, all of one kind and each at most one: of the
 * same id where that follows from what it is, else unchanged in the same place, else of the same
 * text there, else of similar words.
 */
final class Matching {

  private record Key(String place, String content) {}

  private final EntryKind kind;
  private final List<DraftEntry> drafts;
  private final List<RecordedEntry> recorded;
  private final Renumbering renumbering;
  private final @Nullable RecordedEntry[] continued;
  private final boolean[] taken;

  Matching(
      EntryKind kind,
      List<DraftEntry> drafts,
      List<RecordedEntry> recorded,
      Renumbering renumbering) {
    this.kind = kind;
    this.drafts = drafts;
    this.recorded = recorded;
    this.renumbering = renumbering;
    this.continued = new @Nullable RecordedEntry[drafts.size()];
    this.taken = new boolean[recorded.size()];
  }

  /** The id of each draft entry: that of the one it continues, or a new one. */
  List<String> ids(NewIds newIds) {
    matchEqual(DraftEntry::naturalId, ImportedEntry::entryId);
    matchEqual(draft -> key(draft, draft.digest()), old -> key(old, old.digest()));
    matchEqual(draft -> key(draft, draft.text()), old -> key(old, old.text()));
    matchSimilar();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < continued.length; i++) {
      RecordedEntry old = continued[i];
      ids.add(old == null ? newIds.of(drafts.get(i)) : old.entry().entryId());
    }
    return ids;
  }

  private @Nullable Key key(DraftEntry draft, String content) {
    return draft.naturalId() == null
        ? new Key(renumbering.placeNow(draft.itemNumber()), content)
        : null;
  }

  private Key key(ImportedEntry old, String content) {
    return new Key(renumbering.placeBefore(old.itemNumber()), content);
  }

  private void matchEqual(
      Function<DraftEntry, @Nullable Object> ofDraft, Function<ImportedEntry, Object> ofRecorded) {
    Map<Object, Queue<Integer>> left = new HashMap<>();
    for (int old : left()) {
      left.computeIfAbsent(ofRecorded.apply(recorded.get(old).entry()), key -> new ArrayDeque<>())
          .add(old);
    }
    for (int draft : open()) {
      Object key = ofDraft.apply(drafts.get(draft));
      if (key != null) {
        matchFirst(draft, left.getOrDefault(key, new ArrayDeque<>()));
      }
    }
  }

  private void matchFirst(int draft, Queue<Integer> candidates) {
    for (Iterator<Integer> each = candidates.iterator(); each.hasNext(); ) {
      int old = each.next();
      if (mayContinue(drafts.get(draft), recorded.get(old))) {
        match(draft, old);
        each.remove();
        return;
      }
    }
  }

  /** What may never have been recorded is continued by the same only, else it is given up. */
  private boolean mayContinue(DraftEntry draft, RecordedEntry old) {
    return draft.naturalId() != null
        || old.isCertain()
        || renumbering.leavesUnchanged(old.entry(), draft.digest(), draft.itemNumber());
  }

  private void matchSimilar() {
    List<Wording> now =
        open().stream().filter(i -> drafts.get(i).naturalId() == null).map(this::ofDraft).toList();
    List<Wording> before =
        left().stream().filter(i -> recorded.get(i).isCertain()).map(this::ofRecorded).toList();
    for (SimilarPairs.Pair pair : SimilarPairs.of(kind, now, before)) {
      if (continued[pair.now()] == null && !taken[pair.before()]) {
        match(pair.now(), pair.before());
      }
    }
  }

  private Wording ofDraft(int index) {
    DraftEntry draft = drafts.get(index);
    return Wording.of(index, renumbering.placeNow(draft.itemNumber()), draft.text());
  }

  private Wording ofRecorded(int index) {
    ImportedEntry old = recorded.get(index).entry();
    return Wording.of(index, renumbering.placeBefore(old.itemNumber()), old.text());
  }

  private void match(int draft, int old) {
    continued[draft] = recorded.get(old);
    taken[old] = true;
  }

  private List<Integer> open() {
    return IntStream.range(0, continued.length).filter(i -> continued[i] == null).boxed().toList();
  }

  private List<Integer> left() {
    return IntStream.range(0, taken.length).filter(i -> !taken[i]).boxed().toList();
  }
}
