package se.samverkan.application.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.application.pages.BarChart.Line;
import se.samverkan.application.pages.BarChart.Series;

class BarChartTest {

  @Test
  void aBarIsAsHighAsItsValueAgainstTheTopLine() {
    BarChart chart =
        BarChart.of(List.of("jan", "feb"), List.of(new Series("given", "bar", List.of(10L, 5L))));

    assertThat(chart.bars().get(0).height()).isEqualTo(2 * chart.bars().get(1).height());
    assertThat(chart.lines()).extracting(Line::value).startsWith(0L).last().isEqualTo(10L);
  }

  @Test
  void aChartWithoutAnythingInItHasLinesAndNoHeight() {
    BarChart chart = BarChart.of(List.of("jan"), List.of(new Series("given", "bar", List.of(0L))));

    assertThat(chart.bars()).allMatch(bar -> bar.height() == 0);
    assertThat(chart.lines()).hasSizeBetween(2, 5);
  }

  @Test
  void nothingAtAllIsDrawnToo() {
    assertThat(BarChart.of(List.of(), List.of()).bars()).isEmpty();
  }
}
