package se.samverkan.calendars.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static se.samverkan.calendars.CalendarStory.MARCH_1;
import static se.samverkan.calendars.CalendarStory.NAMES;
import static se.samverkan.calendars.CalendarStory.called;
import static se.samverkan.calendars.CalendarStory.cancelled;
import static se.samverkan.calendars.CalendarStory.guest;
import static se.samverkan.calendars.CalendarStory.item;
import static se.samverkan.calendars.CalendarStory.moved;
import static se.samverkan.calendars.CalendarStory.planned;
import static se.samverkan.calendars.CalendarStory.reachedBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.calendars.CalendarStory;

/**
 * What ical4j writes for us is valid, and read alike by it and by libical, which know nothing of
 * each other.
 */
@NullMarked
class TwoReadersTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  static Stream<CalendarStory> stories() {
    return Stream.concat(takingPlace(), Stream.of(story().after(called(NINE, null), cancelled())));
  }

  static Stream<CalendarStory> takingPlace() {
    return Stream.of(
        story().after(planned(null, null)),
        story().after(planned(NINE, null)),
        story().after(called(NINE, LocalTime.of(12, 0))),
        story().after(called(LocalTime.of(22, 0), LocalTime.MIDNIGHT)),
        story().after(called(NINE, null), reachedBy(null, "https://mote.example.org/1;2,3")),
        story().after(planned(NINE, null), moved(MARCH_1.plusDays(40), NINE)),
        story()
            .after(
                called(NINE, null),
                guest("person_eva", null, NINE),
                guest(null, "organisation_a", null),
                item("1", "a\\b;c,d:\"e\"\r\nf\u0007\tg\u2028h"),
                item("2", "åäö 😀 ".repeat(60))));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void bothReadTheFeed(CalendarStory story) {
    bothRead(new Files(story).feed());
  }

  @ParameterizedTest
  @MethodSource("takingPlace")
  void bothReadTheInvitation(CalendarStory story) {
    bothRead(new Files(story).invitation());
  }

  @Test
  void bothReadTheCancellation() {
    bothRead(new Files(story().after(called(NINE, null), cancelled())).cancellation());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1997-10-25",
        "1997-10-26",
        "2022-12-16",
        "2024-03-30",
        "2024-03-31",
        "2024-10-26",
        "2024-10-27",
        "2026-07-01",
        "2037-10-25",
        "2099-06-30"
      })
  void theTimeZoneOfTheFileIsTheOneInSweden(String date) {
    LocalDate day = LocalDate.parse(date);
    var files = new Files(story().after(planned(NINE, null), moved(day, NINE)));
    Instant start = day.atTime(NINE).atZone(ZoneId.of("Europe/Stockholm")).toInstant();
    assertThat(libical().read(files.feed()).startInUtc()).isEqualTo(UTC.format(start));
  }

  @Test
  void libicalRefusesWhatIsWrong() {
    String feed =
        new String(new Files(story().after(planned(NINE, null))).feed(), StandardCharsets.UTF_8);
    var withoutUid = feed.replaceAll("UID:.*\r\n", "").replace("PUBLISH", "REQUEST");
    assertThat(libical().read(withoutUid.getBytes(StandardCharsets.UTF_8)).keepsTheRestrictions())
        .isFalse();
  }

  private static void bothRead(byte[] file) {
    var one = Ical4j.valid(file);
    var other = libical().read(file);
    assertThat(other.errors()).isZero();
    assertThat(other.keepsTheRestrictions()).isTrue();
    assertThat(other.errors()).isZero();
    assertThat(other.events()).isEqualTo(one.events().size());
    assertThat(other.uid()).isEqualTo(one.value("UID"));
    assertThat(other.sequence()).hasToString(one.value("SEQUENCE"));
    assertThat(other.summary()).isEqualTo(one.value("SUMMARY"));
    assertThat(other.location()).isEqualTo(one.value("LOCATION"));
    assertThat(other.description()).isEqualTo(one.value("DESCRIPTION"));
    assertThat(one.value("SUMMARY"))
        .contains(Objects.requireNonNull(NAMES.get(CalendarStory.BODY)));
  }

  private static Libical libical() {
    return Libical.ofTheSystem().orElseGet(TwoReadersTest::missing);
  }

  /** Passed over where a developer has no libical, and never by the build that decides. */
  private static Libical missing() {
    String message = "libical.so.3 is not installed (Debian and Ubuntu: libical3)";
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(message);
    }
    return abort(message);
  }

  private static CalendarStory story() {
    return CalendarStory.ofTheGroup();
  }
}
