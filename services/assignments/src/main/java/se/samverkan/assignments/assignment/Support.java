package se.samverkan.assignments.assignment;

import java.util.List;
import se.samverkan.platform.texts.PlainText;

/** Who helps with an assignment, in words. */
final class Support {

  private Support() {}

  /** Returns the words checked; mentioned twice counts once. */
  static List<String> of(List<String> support) {
    return support.stream()
        .map(words -> PlainText.required("support", words, PlainText.LINE))
        .distinct()
        .toList();
  }
}
