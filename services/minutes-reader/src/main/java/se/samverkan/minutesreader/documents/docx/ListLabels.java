package se.samverkan.minutesreader.documents.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.documents.docx.Numbering.ListOf;

/** Counts through a document and gives each numbered paragraph the label that Word shows. */
final class ListLabels {

  private static final int UNSET = -1;

  private final Numbering numbering;
  private final Map<Integer, int[]> countersByDefinition = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  ListLabels(Numbering numbering) {
    this.numbering = numbering;
  }

  /** The level that a list keeps for a style; 0 where it keeps none. */
  int levelOf(int numId, @Nullable String style) {
    for (int level = 0; level < Numbering.LEVELS; level++) {
      if (style != null && style.equals(level(numId, level).style)) {
        return level;
      }
    }
    return 0;
  }

  /** The label of the next paragraph of that list and level, such as {@code 3.} or {@code -}. */
  String next(int numId, int wantedLevel) {
    ListOf list = numbering.lists.get(numId);
    if (list == null || list.definition == null) {
      return "";
    }
    int level = Math.clamp(wantedLevel, 0, Numbering.LEVELS - 1);
    int[] counters = counters(list.definition);
    if (begun.add(numId)) {
      list.starts.forEach((at, start) -> counters[Math.clamp(at, 0, 8)] = start - 1);
    }
    if (counters[level] == UNSET) {
      counters[level] = level(numId, level).start - 1;
    }
    counters[level]++;
    for (int deeper = level + 1; deeper < Numbering.LEVELS; deeper++) {
      if (level(numId, deeper).restarts) {
        counters[deeper] = UNSET;
      }
    }
    return label(numId, level, counters);
  }

  private String label(int numId, int at, int[] counters) {
    Level shown = level(numId, at);
    if (shown.format.equals("bullet")) {
      return "-";
    }
    String label = shown.text;
    for (int i = 0; i < Numbering.LEVELS; i++) {
      if (label.contains("%" + (i + 1))) {
        Level part = level(numId, i);
        int count = counters[i] == UNSET ? part.start : counters[i];
        String format = shown.allDecimal ? "decimal" : part.format;
        label = label.replace("%" + (i + 1), NumberFormat.of(format, count));
      }
    }
    return label.strip();
  }

  private int[] counters(int definition) {
    return countersByDefinition.computeIfAbsent(
        definition,
        fresh -> {
          int[] counters = new int[Numbering.LEVELS];
          Arrays.fill(counters, UNSET);
          return counters;
        });
  }

  private Level level(int numId, int at) {
    ListOf list = numbering.lists.get(numId);
    if (list == null || list.definition == null) {
      return new Level();
    }
    Numbering.Definition definition = numbering.definitions.get(list.definition);
    Level shared = definition == null ? null : definition.levels.get(at);
    Level own = list.levels.get(at);
    return own != null ? own : shared != null ? shared : new Level();
  }
}
