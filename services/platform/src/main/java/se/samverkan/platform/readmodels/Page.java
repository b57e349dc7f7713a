package se.samverkan.platform.readmodels;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param page which part, from 0
 * @param size how many items a part has at most
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, int page, int size, long total) {
  public Page {
    items = List.copyOf(items);
  }

  /** The same part of the list with each item shown differently. */
  public <R> Page<R> map(Function<? super T, R> show) {
    return new Page<>(items.stream().<R>map(show).toList(), page, size, total);
  }
}
