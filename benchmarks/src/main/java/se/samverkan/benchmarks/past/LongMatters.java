package se.samverkan.benchmarks.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterRenamed;

/**
 * Matters that were renamed again and again, for streams of a length.
 *
 * @param matters how many
 * @param length events of each
 */
public record LongMatters(int matters, int length) {

  private static final Instant AT = Instant.parse("2025-03-01T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  /** The id of one of them, from 0. */
  public String id(int number) {
    return "matter_long-" + length + "-" + number;
  }

  /** Hands over every event. */
  public void tell(Consumer<PastEvent> events) {
    for (int number = 0; number < matters; number++) {
      String id = id(number);
      var opened = new MatterOpened(id, "body_bench-0", title(0), DAY);
      events.accept(new PastEvent(id, "Matter", 0, AT, opened));
      for (int sequence = 1; sequence < length; sequence++) {
        var renamed = new MatterRenamed(id, title(sequence - 1), title(sequence), "bättre namn");
        events.accept(new PastEvent(id, "Matter", sequence, AT, renamed));
      }
    }
  }

  private static String title(int sequence) {
    return "Vattenförsörjning, tidplan " + sequence;
  }
}
