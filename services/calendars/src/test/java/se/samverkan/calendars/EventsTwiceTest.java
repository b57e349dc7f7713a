package se.samverkan.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullMarked;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.GuestWithdrawn;
import se.samverkan.events.meetings.MeetingDateConfirmed;
import se.samverkan.events.meetings.MeetingDateLeftTentative;

@NullMarked
class EventsTwiceTest {

  @Property(tries = 300)
  void batchesThatOverlapMakeTheSameCalendarAsOneBatch(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(max = 60) int end,
      @ForAll @IntRange(max = 60) int overlap) {
    List<Object> events = story(new Random(seed), length);
    var once = new CalendarStory();
    apply(once, events, 0, events.size());

    var twice = new CalendarStory();
    int firstEnd = Math.min(end, events.size());
    apply(twice, events, 0, firstEnd);
    apply(twice, events, Math.max(0, firstEnd - overlap), events.size());

    for (Class<?> type : new CalendarsReadModel().documentTypes()) {
      List<Object> expected = List.copyOf(once.documents.all(type));
      assertThat(List.<Object>copyOf(twice.documents.all(type)))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static void apply(CalendarStory to, List<Object> events, int from, int end) {
    IntStream.range(from, end).forEach(i -> to.apply(events.get(i), i + 1));
  }

  private static List<Object> story(Random random, int length) {
    return Stream.concat(
            Stream.of(
                new BodyEstablished(
                    CalendarStory.BODY,
                    "Gruppen",
                    BodyKind.MANAGEMENT_GROUP,
                    BodyProfile.INFORMAL)),
            Stream.generate(() -> next(random)).limit(length))
        .toList();
  }

  private static Object next(Random random) {
    int day = random.nextInt(300);
    var date = CalendarStory.MARCH_1.plusDays(day);
    return switch (random.nextInt(11)) {
      case 0 -> CalendarStory.planned(null, null);
      case 1 -> CalendarStory.called(LocalTime.of(9, 0), null);
      case 2 -> CalendarStory.moved(date, LocalTime.of(10, 0));
      case 3 -> CalendarStory.cancelled();
      case 4 -> CalendarStory.reachedBy(null, "https://example.org/" + day);
      case 5 -> CalendarStory.item(String.valueOf(day % 4), "titel " + day);
      case 6 -> new AgendaItemRemoved(CalendarStory.MEETING, "item_" + day % 4, "överspelad");
      case 7 -> CalendarStory.guest("person_" + day % 2, null, null);
      case 8 ->
          new GuestWithdrawn(CalendarStory.MEETING, "guest_person_" + day % 2, date, "förhinder");
      case 9 -> new MeetingDateLeftTentative(CalendarStory.MEETING, CalendarStory.BODY, date, null);
      default -> new MeetingDateConfirmed(CalendarStory.MEETING, CalendarStory.BODY, date);
    };
  }
}
