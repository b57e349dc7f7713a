package se.samverkan.application.minutesimports;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of one document refer to.
 *
 * @param itemIds by item number
 * @param decisionIds by line of the document
 */
record Ids(
    String bodyId,
    String meetingId,
    Map<String, String> itemIds,
    Map<Integer, String> decisionIds) {

  Ids {
    itemIds = Map.copyOf(itemIds);
    decisionIds = Map.copyOf(decisionIds);
  }

  String item(String number) {
    return Objects.requireNonNull(itemIds.get(number), "no item " + number);
  }

  @Nullable String decision(@Nullable Integer line) {
    return line == null ? null : decisionIds.get(line);
  }
}
