package se.samverkan.meetings.coming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What stands on the agenda of a meeting, as far as it may be tabled.
 *
 * @param id of the meeting
 * @param over whether the meeting was held or cancelled
 */
@Document("agendas-to-build-from")
public record KnownAgenda(
    String id, String bodyId, LocalDate date, boolean over, List<KnownItem> items) {

  public KnownAgenda {
    items = List.copyOf(items);
  }

  /** An item under the title that it has. */
  public record KnownItem(
      String itemId, String title, List<String> subItems, @Nullable String matterId) {

    public KnownItem {
      subItems = List.copyOf(subItems);
    }

    KnownItem of(@Nullable String matter) {
      return new KnownItem(itemId, title, subItems, matter);
    }

    KnownItem titled(String now, List<String> nowBelow) {
      return new KnownItem(itemId, now, nowBelow, matterId);
    }
  }

  KnownAgenda on(LocalDate another) {
    return new KnownAgenda(id, bodyId, another, over, items);
  }

  KnownAgenda ended() {
    return new KnownAgenda(id, bodyId, date, true, items);
  }

  KnownAgenda with(KnownItem item) {
    return new KnownAgenda(
        id,
        bodyId,
        date,
        over,
        Stream.concat(without(item.itemId()).items().stream(), Stream.of(item)).toList());
  }

  KnownAgenda without(String itemId) {
    return new KnownAgenda(
        id,
        bodyId,
        date,
        over,
        items.stream().filter(item -> !item.itemId().equals(itemId)).toList());
  }

  KnownAgenda change(String itemId, UnaryOperator<KnownItem> change) {
    return item(itemId).map(item -> with(change.apply(item))).orElse(this);
  }

  Optional<KnownItem> item(String itemId) {
    return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
  }
}
