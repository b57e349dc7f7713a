package se.samverkan.benchmarks.figures;

import java.util.Collection;

/** Values in ascending order. */
public final class Samples {

  private final double[] ascending;

  private Samples(double[] ascending) {
    this.ascending = ascending;
  }

  /**
   * The values.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Samples of(Collection<? extends Number> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("No value");
    }
    return new Samples(values.stream().mapToDouble(Number::doubleValue).sorted().toArray());
  }

  public double median() {
    return percentile(50);
  }

  /**
   * The least value that is not exceeded by the share of all values.
   *
   * @param percent 0 to 100
   */
  public double percentile(double percent) {
    int index = (int) Math.floor(ascending.length * percent / 100);
    return ascending[Math.clamp(index, 0, ascending.length - 1)];
  }
}
