package se.samverkan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import se.samverkan.platform.automations.Automations;
import se.samverkan.platform.readmodels.ReadModels;

/** Waits until nothing follows any more from what was recorded. */
public final class EverythingAnswered {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private EverythingAnswered() {}

  /**
   * Returns when every automation has answered the last event and every read model shows it.
   *
   * @return the position of the last event
   */
  public static long await(ReadModels readModels, Automations automations) {
    long head;
    do {
      head = readModels.head();
      Awaitility.await()
          .atMost(PATIENCE)
          .until(() -> automations.status().stream().allMatch(each -> each.behind() == 0));
    } while (head != readModels.head());
    assertThat(readModels.awaitCaughtUp(PATIENCE)).as("read models caught up").isTrue();
    return head;
  }
}
