package se.samverkan.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void theMedianIsTheValueInTheMiddle() {
    assertThat(new Figure("p", "n", "ms", List.of(3.0, 1.0, 2.0), null).median()).isEqualTo(2);
  }

  @Test
  void aPercentileIsAValueThatOccurred() {
    Samples hundred = Samples.of(IntStream.rangeClosed(1, 100).boxed().toList());
    assertThat(hundred.percentile(0)).isEqualTo(1);
    assertThat(hundred.percentile(99)).isEqualTo(100);
    assertThat(hundred.percentile(100)).isEqualTo(100);
  }

  @Test
  void withoutARunThereIsNoFigure() {
    assertThatThrownBy(() -> new Figure("p", "n", "ms", List.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHistogramTellsWhatShareIsNotSlower() {
    Histogram delays = new Histogram();
    IntStream.rangeClosed(1, 100).forEach(delays::add);
    assertThat(delays.count()).isEqualTo(100);
    assertThat(delays.percentile(50)).isEqualTo(50);
    assertThat(delays.percentile(99)).isEqualTo(99);
  }

  @Test
  void theTableShowsMedianSpreadAndTarget() {
    Figure figure =
        new Figure("commands", "over HTTP", "share", List.of(0.31, 0.29, 0.4), Target.atLeast(0.3));
    assertThat(Table.of(List.of(figure)).lines())
        .last()
        .asString()
        .matches(
            "\\| commands \\| over HTTP \\| 0.310 +\\| 0.290 to 0.400 \\| 3 +\\| share \\|"
                + " at least 0.300 \\| yes +\\|");
  }
}
