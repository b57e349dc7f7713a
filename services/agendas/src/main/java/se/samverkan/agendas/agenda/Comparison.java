package se.samverkan.agendas.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects, value by value, what a correction replaces. */
final class Comparison {

  private final List<Replaced> replaced = new ArrayList<>();

  Comparison of(String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      replaced.add(new Replaced(field, values(before)));
    }
    return this;
  }

  /** The corrections so far and this one. */
  List<Correction> after(List<Correction> earlier, String reason, Recorded recorded) {
    return Stream.concat(earlier.stream(), Stream.of(new Correction(reason, recorded, replaced)))
        .toList();
  }

  private static List<String> values(@Nullable Object before) {
    return switch (before) {
      case null -> List.of();
      case Collection<?> many -> many.stream().map(Object::toString).toList();
      default -> List.of(before.toString());
    };
  }
}
