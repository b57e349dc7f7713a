package se.samverkan.minutesreader.reading.assignments;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of what, who and when, its rows coming one by one with their cells parted by bars. */
final class ActionTable {

  record Row(String task, String who, @Nullable String due) {}

  private static final String WHAT =
      "vad|åtgärd|aktivitet|uppgift|uppdrag|att göra|åtgärder|beskrivning";
  private static final String WHO = "vem|ansvarig|ansvariga|ansvar|utförare|vem gör";
  private static final String WHEN =
      "när|klart|klar|senast|tid|datum|deadline|tidsplan|klart senast|färdig|klart när";

  private int what = -1;
  private int who = -1;
  private int when = -1;

  /** The row as an assignment; null for the heading row and for what is no table. */
  @Nullable Row row(String text) {
    if (!text.contains(" | ")) {
      return null;
    }
    List<String> cells = List.of(text.split("\\s\\|\\s", -1));
    if (cells.size() < 2) {
      return null;
    }
    if (who < 0) {
      what = column(cells, WHAT);
      who = column(cells, WHO);
      when = column(cells, WHEN);
      return null;
    }
    if (what < 0
        || who >= cells.size()
        || what >= cells.size()
        || cells.get(who).isBlank()
        || cells.get(what).isBlank()) {
      return null;
    }
    return new Row(
        cells.get(what),
        cells.get(who),
        when >= 0 && when < cells.size() && !cells.get(when).isBlank() ? cells.get(when) : null);
  }

  private static int column(List<String> cells, String names) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).strip().toLowerCase(Locale.ROOT).replaceAll("[:?]$", "").matches(names)) {
        return i;
      }
    }
    return -1;
  }
}
