package se.samverkan.platform.withheld;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Takes out of a stored document what names something that is withheld. */
record Pruned(Withholding withheld) {

  /** The document without it; null when that is the whole document. */
  @Nullable Document of(Document document) {
    LeftOut part =
        document.values().stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .filter(withheld.parts()::containsKey)
            .map(withheld::of)
            .reduce(LeftOut.NOTHING, LeftOut::and);
    return of(document, part);
  }

  private @Nullable Document of(Document document, LeftOut part) {
    Document kept = new Document();
    for (Map.Entry<String, Object> field : document.entrySet()) {
      if (!names(field.getKey(), part)) {
        Object value = field.getValue();
        Object left = value == null ? null : left(value, part);
        if (left == null && value != null) {
          return null;
        }
        kept.append(field.getKey(), left);
      }
    }
    return kept;
  }

  private @Nullable Object left(Object value, LeftOut part) {
    return switch (value) {
      case String text -> names(text, part) ? null : part.texts().apply(text);
      case Document document -> of(document, part);
      case List<?> list -> left(list, part);
      default -> value;
    };
  }

  /** What was about nothing but what is withheld is taken out with it. */
  private @Nullable List<?> left(List<?> list, LeftOut part) {
    List<?> kept =
        list.stream()
            .map(each -> each == null ? null : left(each, part))
            .filter(Objects::nonNull)
            .toList();
    boolean ofIds = kept.isEmpty() && !list.isEmpty() && list.getFirst() instanceof String;
    return ofIds ? null : kept;
  }

  private boolean names(String id, LeftOut part) {
    return withheld.ids().contains(id) || part.ids().contains(id);
  }
}
