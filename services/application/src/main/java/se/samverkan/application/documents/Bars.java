package se.samverkan.application.documents;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import se.samverkan.documents.charts.Drawing;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Chart;
import se.samverkan.documents.content.Chart.Series;

/** Charts of what a table below them says. */
record Bars(Wording words) {

  /** Nothing where there is nothing to compare, or more than a page shows. */
  Stream<Chart> stacked(String title, List<String> groups, List<Series> series) {
    return of(title, true, groups, series);
  }

  /** As {@link #stacked}, with the bars of a group below each other. */
  Stream<Chart> beside(String title, List<String> groups, List<Series> series) {
    return of(title, false, groups, series);
  }

  /** What a table is called: its title, unless a chart above it has that already. */
  static String caption(List<Block> above, String title, Wording words) {
    return above.isEmpty() ? title : words.of("Samma i siffror", "The same in figures");
  }

  static <T> Series series(String name, List<T> all, ToLongFunction<T> value) {
    return new Series(name, all.stream().map(value::applyAsLong).toList());
  }

  private Stream<Chart> of(
      String title, boolean stacked, List<String> groups, List<Series> series) {
    boolean nothing =
        series.stream().flatMap(each -> each.values().stream()).allMatch(value -> value == 0);
    return nothing || groups.size() > Drawing.MOST_GROUPS
        ? Stream.empty()
        : Stream.of(new Chart(title, said(title), stacked, groups, series));
  }

  private String said(String title) {
    return words
        .of(
            "Stapeldiagram: %s. Siffrorna står i tabellen nedanför.",
            "Bar chart: %s. The table below has the numbers.")
        .formatted(title);
  }
}
