package se.samverkan.benchmarks.parts;

import java.util.List;
import java.util.stream.IntStream;

/** What several runs came to of the limit that was measured in the same run. */
final class Shares {

  private Shares() {}

  static List<Double> of(List<Double> runs, List<Double> limits) {
    return IntStream.range(0, runs.size())
        .mapToObj(run -> runs.get(run) / limits.get(run))
        .toList();
  }
}
