package se.samverkan.benchmarks.figures;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a figure is to reach.
 *
 * @param bound in the unit of the figure
 * @param upwards whether more is better
 */
public record Target(double bound, boolean upwards) {

  /** Reached by this value and every greater one. */
  public static Target atLeast(double bound) {
    return new Target(bound, true);
  }

  /** Reached by this value and every smaller one. */
  public static Target atMost(double bound) {
    return new Target(bound, false);
  }

  boolean isReachedBy(double value) {
    return upwards ? value >= bound : value <= bound;
  }

  /** In words, as the table and the JSON have it. */
  @JsonValue
  @Override
  public String toString() {
    return (upwards ? "at least " : "at most ") + Table.number(bound);
  }
}
