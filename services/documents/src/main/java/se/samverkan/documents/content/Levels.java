package se.samverkan.documents.content;

import java.util.ArrayList;
import java.util.List;

/** Makes headings go down one level at a time, as readers of the screen rely on. */
final class Levels {

  private Levels() {}

  static List<Block> withoutGaps(List<Block> blocks) {
    List<Block> levelled = new ArrayList<>();
    int above = Heading.TITLE;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        above = Math.min(heading.level(), above + 1);
        levelled.add(new Heading(above, heading.text()));
      } else {
        levelled.add(block);
      }
    }
    return List.copyOf(levelled);
  }
}
