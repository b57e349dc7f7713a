package se.samverkan.minutesimports.minutesimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.events.imports.EntryKind;

/**
 * The pairs of similar wordings, best first; of equally good ones, in the order of the document.
 */
final class SimilarPairs {

  /** Two wordings, by index; similarity from 0, no word in common, to 1, the same words. */
  record Pair(int now, int before, boolean samePlace, double similarity) {}

  private static final double ALIKE = 0.6;

  /** Different decisions are often made in almost the same words, so elsewhere it takes more. */
  private static final double ALMOST_THE_SAME = 0.9;

  private static final Comparator<Pair> MOST_SIMILAR =
      Comparator.comparingDouble(Pair::similarity).reversed();
  private static final Comparator<Pair> IN_PLACE = Comparator.comparing(Pair::samePlace).reversed();

  private final List<Wording> before;
  private final Map<String, List<Integer>> beforeByWord = new HashMap<>();
  private final double alikeElsewhere;

  private SimilarPairs(EntryKind kind, List<Wording> before) {
    this.before = before;
    this.alikeElsewhere = kind == EntryKind.ITEM ? ALIKE : ALMOST_THE_SAME;
    for (int i = 0; i < before.size(); i++) {
      for (String word : before.get(i).words()) {
        beforeByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
  }

  /** An agenda item is known by its title first, anything else by the item it belongs to. */
  static List<Pair> of(EntryKind kind, List<Wording> now, List<Wording> before) {
    SimilarPairs similar = new SimilarPairs(kind, before);
    List<Pair> pairs = new ArrayList<>();
    now.forEach(wording -> similar.addPairsOf(wording, pairs));
    pairs.sort(
        kind == EntryKind.ITEM
            ? MOST_SIMILAR.thenComparing(IN_PLACE)
            : IN_PLACE.thenComparing(MOST_SIMILAR));
    return pairs;
  }

  private void addPairsOf(Wording now, List<Pair> pairs) {
    int[] shared = new int[before.size()];
    for (String word : now.words()) {
      for (int i : beforeByWord.getOrDefault(word, List.of())) {
        shared[i]++;
      }
    }
    for (int i = 0; i < shared.length; i++) {
      Wording old = before.get(i);
      double similarity = 2.0 * shared[i] / (now.words().size() + old.words().size());
      if (similarity >= ALIKE) {
        boolean samePlace = now.place().equals(old.place());
        if (samePlace || similarity >= alikeElsewhere) {
          pairs.add(new Pair(now.index(), old.index(), samePlace, similarity));
        }
      }
    }
  }
}
