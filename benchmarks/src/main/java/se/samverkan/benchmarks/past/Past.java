package se.samverkan.benchmarks.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The invented work of many bodies over years: the same events, in the same order, of a seed. */
public final class Past {

  private static final long SEED = 20_231_201;
  private static final int DAYS_OF_A_YEAR = 365;
  private static final int WEEK = 7;

  private final Years years;

  public Past(Years years) {
    this.years = years;
  }

  /** Hands over every event in the order in which it was recorded. */
  public void tell(Consumer<PastEvent> events) {
    List<PastBody> bodies = IntStream.range(0, years.bodies()).mapToObj(PastBody::new).toList();
    LocalDate first = LocalDate.of(years.firstYear(), 1, 1);
    bodies.forEach(body -> body.establish(first, events));
    SplittableRandom random = new SplittableRandom(SEED);
    PriorityQueue<PastEvent> toCome =
        new PriorityQueue<>(
            Comparator.comparing(PastEvent::recordedAt).thenComparing(PastEvent::streamId));
    for (int year = 0; year < years.years(); year++) {
      for (int number = 1; number <= years.meetingsAYear(); number++) {
        LocalDate round = round(first.plusYears(year), number);
        List<PastEvent> given = new ArrayList<>();
        for (PastBody body : bodies) {
          LocalDate date = round.plusDays(body.number() % WEEK);
          PastMeeting meeting = new PastMeeting(body, date, number, random, events);
          given.addAll(meeting.hold(years.itemsAMeeting(), years.assignmentsAnItem()));
        }
        toCome.addAll(given);
        LocalDate next = round(first.plusYears(year), number + 1);
        while (!toCome.isEmpty() && before(next, toCome.element())) {
          events.accept(toCome.remove());
        }
      }
    }
  }

  /** The days of a year divided evenly among its meetings. */
  private LocalDate round(LocalDate january, int number) {
    return january.plusDays((long) (number - 1) * DAYS_OF_A_YEAR / years.meetingsAYear());
  }

  private static boolean before(LocalDate date, PastEvent event) {
    return event.recordedAt().toString().compareTo(date.toString()) < 0;
  }
}
