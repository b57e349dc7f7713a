package se.samverkan.application.minutesimports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.ids.TypedId;

/**
 * What the entries of one document refer to.
 *
 * @param itemIds by item number
 * @param decisionIds by line of the document
 */
record Ids(String meetingId, Map<String, String> itemIds, Map<Integer, String> decisionIds) {

  Ids {
    itemIds = Map.copyOf(itemIds);
    decisionIds = Map.copyOf(decisionIds);
  }

  /** The id of an item; one of its own for a number that no item of the document has. */
  String item(String number) {
    String id = itemIds.get(number);
    return id == null ? TypedId.derived("item", meetingId, "no such item", number) : id;
  }

  @Nullable String decision(@Nullable Integer line) {
    return line == null ? null : decisionIds.get(line);
  }
}
