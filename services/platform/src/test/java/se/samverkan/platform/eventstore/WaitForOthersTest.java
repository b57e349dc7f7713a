package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Nobody comes who is not sent: what waits for somebody then does so until the test is broken off.
 */
@Timeout(60)
class WaitForOthersTest {

  private static final Duration NEARLY_FOREVER = Duration.ofHours(1);
  private static final String END = "end";

  private final WaitForOthers others = new WaitForOthers(NEARLY_FOREVER);
  private final BlockingQueue<String> coming = new LinkedBlockingQueue<>();

  @Test
  void waitsForNobodyAtFirst() throws InterruptedException {
    coming.add("two");

    assertThat(gather("one")).containsExactly("one");
  }

  @Test
  void waitsUntilAllHaveComeAfterASlowCommit() throws InterruptedException {
    others.after(NEARLY_FOREVER, 3);
    Thread.startVirtualThread(
        () -> {
          coming.add("two");
          coming.add("three");
          coming.add("one of the next");
        });

    assertThat(gather("one")).containsExactly("one", "two", "three");
  }

  @Test
  void waitsForNobodyAfterAQuickCommit() throws InterruptedException {
    others.after(Duration.ofNanos(999_999), 2);
    coming.add("two");

    assertThat(gather("one")).containsExactly("one");
  }

  @Test
  void whoWasAloneWaitsForNobody() throws InterruptedException {
    others.after(NEARLY_FOREVER, 1);

    assertThat(gather("one")).containsExactly("one");
  }

  @Test
  void waitsNoLongerThanTheCommitTook() throws InterruptedException {
    others.after(Duration.ofMillis(10), 2);

    assertThat(gather("one")).containsExactly("one");
  }

  @Test
  void waitsNoLongerThanTheLongestHoweverLongTheCommitTook() throws InterruptedException {
    WaitForOthers impatient = new WaitForOthers(Duration.ofMillis(10));
    impatient.after(NEARLY_FOREVER, 2);
    List<String> group = new ArrayList<>(List.of("one"));
    impatient.gather(coming, group, END);

    assertThat(group).containsExactly("one");
  }

  @Test
  void whoeverWaitedInVainWaitsForNobodyTheNextTimes() throws InterruptedException {
    others.after(Duration.ofMillis(100), 2);
    gather("one");
    others.after(NEARLY_FOREVER, 2);
    coming.add("two");

    assertThat(gather("one")).containsExactly("one");
  }

  @Test
  void waitsAgainAfterThirtyTwoThatDidNot() throws InterruptedException {
    others.after(Duration.ofMillis(100), 2);
    gather("one");
    for (int transaction = 0; transaction < 32; transaction++) {
      others.after(NEARLY_FOREVER, 2);
    }
    coming.add("two");

    assertThat(gather("one")).containsExactly("one", "two");
  }

  @Test
  void aFewWhoStayAwayAreNotInVain() throws InterruptedException {
    others.after(Duration.ofMillis(100), 4);
    coming.add("two");
    coming.add("three");
    gather("one");
    others.after(NEARLY_FOREVER, 2);
    coming.add("two");

    assertThat(gather("one")).containsExactly("one", "two");
  }

  @Test
  void nobodyComesAfterTheEnd() throws InterruptedException {
    others.after(NEARLY_FOREVER, 3);
    coming.add(END);

    assertThat(gather("one")).containsExactly("one", END);
  }

  private List<String> gather(String first) throws InterruptedException {
    List<String> group = new ArrayList<>(List.of(first));
    others.gather(coming, group, END);
    return group;
  }
}
