package se.samverkan.minutesreader.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would call minutes end soon and without an exception. */
class HostileTextTest {

  private static final Duration LONG_ENOUGH_ON_ANY_MACHINE = Duration.ofSeconds(60);

  @ParameterizedTest
  @MethodSource("texts")
  void is_read_in_bounded_time(List<String> lines) {
    assertTimeoutPreemptively(
        LONG_ENOUGH_ON_ANY_MACHINE,
        () -> new MinutesReader().read(new MinutesText("x.txt", lines)));
  }

  @Test
  void an_empty_text_is_no_minutes_and_says_why() {
    Reading reading = new MinutesReader().read(new MinutesText("x.txt", List.of()));

    assertThat(reading.looksLikeMinutes()).isFalse();
    assertThat(reading.whyNotMinutes()).contains("neither a body nor the date");
  }

  static Stream<List<String>> texts() {
    return Stream.of(
        List.of("Deltagare " + "Anna Berg Haninge och ".repeat(50_000)),
        List.of("§ " + "1 2.3 4-5 ".repeat(100_000)),
        List.of("Närvarande:", "(".repeat(1_000_000)),
        List.of("Närvarande: " + "Anna, ".repeat(160_000)),
        List.of("1. Ett", "Beslut", "beslutar att ".repeat(1_500)),
        List.of(
            "*".repeat(19_999), "_".repeat(19_999), "|".repeat(19_999), " ".repeat(19_999) + "x"),
        IntStream.range(0, 100_000).mapToObj(i -> (i + 1) + ". Rubrik").toList(),
        Stream.concat(
                Stream.of("Närvarande:"),
                Collections.nCopies(100_000, "Anna Berg, Haninge").stream())
            .toList(),
        Stream.concat(
                Stream.of("1. Ett", "Beslut"),
                Collections.nCopies(100_000, "att nämnden beslutar uppdra åt").stream())
            .toList(),
        Collections.nCopies(100_000, "\u0000\uFFFF\uD800"));
  }
}
