package se.samverkan.decisions.automations;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An item as its agenda has it.
 *
 * @param matterId the matter that it takes up; null where none is followed
 */
@Document("automationItemOfMatter")
public record ItemOfMatter(
    String id, String meetingId, String number, String title, @Nullable String matterId) {

  ItemOfMatter called(String newNumber, String newTitle) {
    return new ItemOfMatter(id, meetingId, newNumber, newTitle, matterId);
  }

  ItemOfMatter of(@Nullable String matter) {
    return new ItemOfMatter(id, meetingId, number, title, matter);
  }
}
