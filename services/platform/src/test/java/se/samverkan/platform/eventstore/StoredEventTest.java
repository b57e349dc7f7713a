package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The moment of an event is what the framework would have read. */
class StoredEventTest {

  private static final long LAST_SECOND_OF_9999 = 253_402_300_799L;
  private static final long SEED = 7;

  @Test
  void whatTheFrameworkWritesIsReadAsItDoes() {
    new Random(SEED)
        .longs(1_000, -LAST_SECOND_OF_9999 / 4, LAST_SECOND_OF_9999)
        .mapToObj(
            second -> Instant.ofEpochSecond(second, Math.floorMod(second * 7919, 1_000_000_000)))
        .map(DateTimeUtils::formatInstant)
        .forEach(
            text ->
                assertThat(StoredEvent.moment(text)).isEqualTo(DateTimeUtils.parseInstant(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T23:59:59.999Z",
        "2026-03-04T05:06:07Z",
        "2026-03-04T05:06:07.089123Z",
        "2026-03-04T05:06:07+02:00",
        "2026-03-04T05:06:07.1+02:00",
        "+12026-03-04T05:06:07.089Z"
      })
  void otherFormsOfTheStandardAreReadToo(String text) {
    assertThat(StoredEvent.moment(text)).isEqualTo(DateTimeUtils.parseInstant(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-13-04T05:06:07.089Z",
        "2025-02-29T05:06:07.089Z",
        "2026-03-04T25:06:07.089Z",
        "2026-03-04T05:06:07.08\u0669Z",
        "2026-03-04 05:06:07.089Z",
        "yesterday"
      })
  void whatIsNoMomentIsRefused(String text) {
    assertThatThrownBy(() -> StoredEvent.moment(text)).isInstanceOf(DateTimeException.class);
  }
}
