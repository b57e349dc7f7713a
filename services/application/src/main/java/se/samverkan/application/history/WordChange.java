package se.samverkan.application.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words that stand side by side in a text, and whether they were there before and still are. */
public record WordChange(Kind kind, String words) {

  /** What became of words. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** How one text became another. */
  static List<WordChange> between(String before, String after) {
    List<String> old = words(before);
    List<WordChange> changes = new ArrayList<>();
    int next = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
      int position = delta.getSource().getPosition();
      add(changes, Kind.SAME, old.subList(next, position));
      add(changes, Kind.REMOVED, delta.getSource().getLines());
      add(changes, Kind.ADDED, delta.getTarget().getLines());
      next = position + delta.getSource().size();
    }
    add(changes, Kind.SAME, old.subList(next, old.size()));
    return changes;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static void add(List<WordChange> changes, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      changes.add(new WordChange(kind, String.join(" ", words)));
    }
  }
}
