package se.samverkan.platform.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RequestRefusal;

/** A moment is written in the forms that people have at hand. */
class AskedMomentTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2024-02-16T09:30:00.123456Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "2023-11-01T12:00:00+01:00, 2023-11-01T11:00:00Z",
    "2023-11-01T12:00:00 01:00, 2023-11-01T11:00:00Z",
    "2023-11-01T12:00:00Z, 2023-11-01T12:00:00Z",
    "2023-11-01T12:00:00.1239Z, 2023-11-01T12:00:00.123Z",
    "2023-11-01T12:00, 2023-11-01T11:00:00Z",
    "2023-07-01T12:00:30, 2023-07-01T10:00:30Z",
    "2023-11-01, 2023-11-01T22:59:59.999Z",
    "2024-02-16, 2024-02-16T09:30:00.123Z"
  })
  void aMomentIsRead(String asked, Instant moment) {
    assertThat(AskedMoment.read(asked, NOW)).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2023-02-30", "2023-13-01T00:00:00Z", "2023", "12:00"})
  void whatIsNoMomentIsRefused(String asked) {
    assertThatThrownBy(() -> AskedMoment.read(asked, NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(RequestRefusal.MALFORMED_MOMENT);
              assertThat(refusal.field()).isEqualTo("knownOn");
            });
  }

  @Test
  void theFutureIsRefused() {
    assertThatThrownBy(() -> AskedMoment.read("2024-02-17", NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RequestRefusal.MOMENT_IN_FUTURE));
  }
}
