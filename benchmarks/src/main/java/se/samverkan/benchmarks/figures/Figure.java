package se.samverkan.benchmarks.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured, some times over.
 *
 * @param part the part of the benchmark that measured it
 * @param name what it is, in words
 * @param unit the unit of the runs, as {@code commands/s}, {@code ms}, {@code share}
 * @param runs one value of each run, in the order of the runs
 * @param target what the median is to reach; null where nothing is promised
 */
public record Figure(
    String part, String name, String unit, List<Double> runs, @Nullable Target target) {

  public Figure {
    runs = List.copyOf(runs);
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("No run of " + name);
    }
  }

  /** The value in the middle; of an even number of runs the higher one of the two. */
  @JsonProperty
  public double median() {
    return Samples.of(runs).median();
  }

  @JsonProperty
  public double least() {
    return Samples.of(runs).percentile(0);
  }

  @JsonProperty
  public double most() {
    return Samples.of(runs).percentile(100);
  }

  /** Whether the median is as good as promised; null where nothing is. */
  @JsonProperty
  public @Nullable Boolean reached() {
    return target == null ? null : target.isReachedBy(median());
  }
}
