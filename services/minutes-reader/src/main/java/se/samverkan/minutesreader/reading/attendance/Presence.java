package se.samverkan.minutesreader.reading.attendance;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How and for how long somebody was there.
 *
 * @param only numbers of the items the person was there for; empty for all
 * @param except numbers of the items the person was not there for
 * @param firstItem the item during which the person came
 * @param lastItem the item during which the person left
 */
record Presence(
    boolean remote,
    List<String> only,
    List<String> except,
    @Nullable String firstItem,
    @Nullable String lastItem,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {

  static final Presence WHOLE = new Presence(false, List.of(), List.of(), null, null, null, null);

  boolean partial() {
    return !only.isEmpty() || !except.isEmpty() || firstItem != null || lastItem != null;
  }

  /** The items, given all the numbers of the agenda; empty for the whole meeting. */
  List<String> items(List<String> agenda) {
    if (!only.isEmpty()) {
      return only;
    }
    if (!partial() || agenda.isEmpty()) {
      return List.of();
    }
    int first = firstItem == null ? 0 : indexOf(firstItem, agenda, 0);
    int last = lastItem == null ? agenda.size() - 1 : indexOf(lastItem, agenda, agenda.size() - 1);
    return first > last
        ? List.of()
        : agenda.subList(first, last + 1).stream().filter(n -> !except.contains(n)).toList();
  }

  private static int indexOf(String number, List<String> agenda, int otherwise) {
    int at = agenda.indexOf(number);
    if (at < 0 && number.indexOf('.') > 0) {
      at = agenda.indexOf(number.substring(0, number.indexOf('.')));
    }
    return at < 0 ? otherwise : at;
  }
}
