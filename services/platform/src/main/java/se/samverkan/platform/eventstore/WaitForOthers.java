package se.samverkan.platform.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * How long the next transaction waits for those whom the last one let go, as they often come again
 * at once and would find it gone: for as long as the disk took, from the end of the last one on, if
 * the disk is slow, and if they came the last time. So waiting costs no more than the commit that
 * it spares. One thread uses it.
 */
final class WaitForOthers {

  /** A disk that takes less has written before others would have come. */
  private static final Duration WORTH_WAITING = Duration.ofMillis(1);

  /** When fewer have come in time, the others are busy elsewhere. */
  private static final double MOST_OF_THEM = 0.75;

  private static final int TRANSACTIONS_WITHOUT_WAITING = 32;

  private final Duration longest;

  /** How many the next transaction would have if all came. */
  private int expected;

  /** By {@link System#nanoTime}. */
  private long waitUntil = System.nanoTime();

  /** How many transactions wait for nobody, after one that waited in vain. */
  private int withoutWaiting;

  /**
   * Waits for nobody at first.
   *
   * @param longest a disk that takes far longer this time need not do so the next
   */
  WaitForOthers(Duration longest) {
    this.longest = longest;
  }

  /**
   * A transaction has ended.
   *
   * @param commit how long the disk took for it
   * @param others how many it let go, and how many came meanwhile
   */
  void after(Duration commit, int others) {
    expected = others;
    withoutWaiting = Math.max(0, withoutWaiting - 1);
    waitUntil = System.nanoTime() + patience(commit).toNanos();
  }

  private Duration patience(Duration commit) {
    if (withoutWaiting > 0 || commit.compareTo(WORTH_WAITING) < 0) {
      return Duration.ZERO;
    }
    return commit.compareTo(longest) < 0 ? commit : longest;
  }

  /**
   * Adds those who come in time.
   *
   * @param group who is there already
   * @param end whom nobody comes after
   */
  <T> void gather(BlockingQueue<T> coming, List<T> group, T end) throws InterruptedException {
    if (System.nanoTime() - waitUntil >= 0) {
      return;
    }
    while (group.size() < expected && group.getLast() != end) {
      T next = coming.poll(waitUntil - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        withoutWaiting = group.size() < expected * MOST_OF_THEM ? TRANSACTIONS_WITHOUT_WAITING : 0;
        return;
      }
      group.add(next);
    }
  }
}
