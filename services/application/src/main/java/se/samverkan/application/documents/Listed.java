package se.samverkan.application.documents;

import java.util.List;
import se.samverkan.documents.content.Paragraph;

/** Says of a list how much of it is shown. */
final class Listed {

  private Listed() {}

  /** Nothing when the whole list is. */
  static List<Paragraph> note(int listed, int total, Wording words) {
    int shown = Math.min(listed, DecisionsBlocks.LISTED);
    return shown >= total
        ? List.of()
        : List.of(
            Paragraph.note(
                words
                    .of(
                        "De första %s av %s; alla finns i systemet.",
                        "The first %s of %s; the system has all of them.")
                    .formatted(words.number(shown), words.number(total))));
  }
}
