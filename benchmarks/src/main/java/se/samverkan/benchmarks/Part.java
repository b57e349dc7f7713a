package se.samverkan.benchmarks;

import se.samverkan.benchmarks.figures.Figures;

/** One part of the benchmark. */
public interface Part {

  /** What it is called on the command line. */
  String name();

  /**
   * Measures and hands over what was measured.
   *
   * @throws Exception when the measurement fails, which ends the whole
   */
  void measure(Setup setup, Figures figures) throws Exception;
}
