package se.samverkan.decisionregister.register;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.meetings.ItemOutcome;

/**
 * An item of an agenda, as far as the register needs it.
 *
 * @param number null as long as only a decision has named the item
 * @param title null as long as only a decision has named the item
 * @param removed whether it was taken off the agenda
 * @param decisionIds the decisions that stand, or once stood, under it
 */
@Document("decisionItems")
public record RegisterItem(
    String id,
    @Nullable String number,
    @Nullable String title,
    @Nullable ItemOutcome outcome,
    boolean removed,
    List<String> decisionIds) {
  public RegisterItem {
    decisionIds = List.copyOf(decisionIds);
  }

  static RegisterItem of(String itemId) {
    return new RegisterItem(itemId, null, null, null, false, List.of());
  }

  RegisterItem titled(String newNumber, String newTitle) {
    return new RegisterItem(id, newNumber, newTitle, outcome, false, decisionIds);
  }

  RegisterItem numbered(String newNumber) {
    return new RegisterItem(id, newNumber, title, outcome, removed, decisionIds);
  }

  RegisterItem concluded(@Nullable ItemOutcome newOutcome) {
    return new RegisterItem(id, number, title, newOutcome, removed, decisionIds);
  }

  RegisterItem remove() {
    return new RegisterItem(id, number, title, outcome, true, decisionIds);
  }

  RegisterItem with(String decisionId) {
    List<String> all =
        Stream.concat(decisionIds.stream(), Stream.of(decisionId)).distinct().toList();
    return new RegisterItem(id, number, title, outcome, removed, all);
  }
}
