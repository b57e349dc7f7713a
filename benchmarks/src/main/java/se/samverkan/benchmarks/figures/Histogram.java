package se.samverkan.benchmarks.figures;

import java.util.concurrent.atomic.AtomicLongArray;

/** Counts of delays in milliseconds, by many threads at once. */
public final class Histogram {

  private static final int LONGEST = 60_000;

  private final AtomicLongArray counts = new AtomicLongArray(LONGEST + 1);

  /** Counts one; what took longer than a minute counts as a minute. */
  public void add(long millis) {
    add(millis, 1);
  }

  /** Counts several of the same length. */
  public void add(long millis, long times) {
    counts.addAndGet((int) Math.clamp(millis, 0, LONGEST), times);
  }

  public long count() {
    long all = 0;
    for (int millis = 0; millis <= LONGEST; millis++) {
      all += counts.get(millis);
    }
    return all;
  }

  /**
   * The least number of milliseconds that is not exceeded by the share of all.
   *
   * @param percent 0 to 100
   */
  public double percentile(double percent) {
    long wanted = (long) Math.ceil(count() * percent / 100);
    long seen = 0;
    for (int millis = 0; millis <= LONGEST; millis++) {
      seen += counts.get(millis);
      if (seen >= wanted) {
        return millis;
      }
    }
    return LONGEST;
  }
}
