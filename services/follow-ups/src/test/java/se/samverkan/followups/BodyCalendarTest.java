package se.samverkan.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import se.samverkan.followups.BodyCalendar.Day;

/** Which meetings of a body a change of its calendar concerns. */
class BodyCalendarTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  @RepeatedTest(200)
  void changedAreThoseWhoseDayOrNextMeetingIsAnotherOne(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    BodyCalendar before = BodyCalendar.empty("body");
    for (int i = random.nextInt(12); i > 0; i--) {
      before = before.with(day(random));
    }
    BodyCalendar after = before.with(day(random));

    assertThat(after.changedSince(before)).isEqualTo(comparedOneByOne(after, before));
    assertThat(after.changedSince(after)).isEmpty();
  }

  private static Set<String> comparedOneByOne(BodyCalendar after, BodyCalendar before) {
    return after.days().stream()
        .filter(
            day ->
                !before.days().contains(day)
                    || !after.nextAfter(day.meetingId()).equals(before.nextAfter(day.meetingId())))
        .map(Day::meetingId)
        .collect(Collectors.toSet());
  }

  /** One of few meetings on one of few dates, so that some meet on the same and some move. */
  private static Day day(Random random) {
    return new Day(
        "meeting_" + random.nextInt(8), FIRST.plusDays(random.nextInt(5)), random.nextInt(4) == 0);
  }
}
