package se.samverkan.documents.content;

import java.util.List;

/**
 * A picture of bars that lie, one group below the other. Its numbers are also in a table beside it.
 *
 * @param title what it shows
 * @param said the same for whoever does not see it
 * @param stacked whether the bars of a group stand behind each other, as parts of a whole
 * @param groups what the bars are about
 */
public record Chart(
    String title, String said, boolean stacked, List<String> groups, List<Series> series)
    implements Block {

  public Chart {
    title = Text.clean(title);
    said = Text.clean(said);
    groups = groups.stream().map(Text::clean).toList();
    series = List.copyOf(series);
    int many = groups.size();
    if (series.isEmpty() || series.stream().anyMatch(each -> each.values().size() != many)) {
      throw new IllegalArgumentException("A series has not " + many + " values: " + title);
    }
  }

  /**
   * Bars that look alike.
   *
   * @param values one for each group, none below zero
   */
  public record Series(String name, List<Long> values) {

    public Series {
      name = Text.clean(name);
      values = List.copyOf(values);
    }
  }
}
