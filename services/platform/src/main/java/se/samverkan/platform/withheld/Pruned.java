package se.samverkan.platform.withheld;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Takes out of a stored document what names something that is withheld. */
record Pruned(Set<String> ids) {

  /** The document without it; null when that is the whole document. */
  @Nullable Document of(Document document) {
    Document kept = new Document();
    for (Map.Entry<String, Object> field : document.entrySet()) {
      if (!ids.contains(field.getKey())) {
        Object value = field.getValue();
        Object left = value == null ? null : left(value);
        if (left == null && value != null) {
          return null;
        }
        kept.append(field.getKey(), left);
      }
    }
    return kept;
  }

  private @Nullable Object left(Object value) {
    return switch (value) {
      case String text -> ids.contains(text) ? null : text;
      case Document document -> of(document);
      case List<?> list -> left(list);
      default -> value;
    };
  }

  /** What was about nothing but what is withheld is taken out with it. */
  private @Nullable List<?> left(List<?> list) {
    List<?> kept =
        list.stream()
            .map(each -> each == null ? null : left(each))
            .filter(Objects::nonNull)
            .toList();
    boolean ofIds = kept.isEmpty() && !list.isEmpty() && list.getFirst() instanceof String;
    return ofIds ? null : kept;
  }
}
