package se.samverkan.agendas.bodies;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** A part of a list in Swedish alphabetical order. */
final class Sorted {

  private Sorted() {}

  static <T> Page<T> byName(
      List<T> all, Function<T, String> name, Function<T, String> id, Paging paging) {
    return new Page<>(
        all.stream()
            .sorted(Comparator.comparing(name, BodyOnDate.swedish()).thenComparing(id))
            .skip(paging.skipped())
            .limit(paging.size())
            .toList(),
        paging.page(),
        paging.size(),
        all.size());
  }
}
