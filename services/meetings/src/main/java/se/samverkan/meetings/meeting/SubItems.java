package se.samverkan.meetings.meeting;

import java.util.List;
import se.samverkan.platform.texts.PlainText;

/** The lines below an agenda item. */
final class SubItems {

  private SubItems() {}

  static List<String> checked(List<String> subItems) {
    return subItems.stream()
        .map(subItem -> PlainText.required("subItems", subItem, PlainText.LINE))
        .toList();
  }
}
