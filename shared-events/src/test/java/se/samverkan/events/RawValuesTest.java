package se.samverkan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.events.assignments.Due;

class RawValuesTest {

  @ParameterizedTest
  @MethodSource("se.samverkan.events.EventFamilies#eventTypes")
  void eventsCarryRawValuesOnly(Class<?> eventType) {
    assertThat(RawValues.violations(eventType)).isEmpty();
  }

  @Test
  void rawValuesAndListsAndRecordsOfThemAreAllowed() {
    assertThat(RawValues.violations(Good.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Anything.class,
        Mapped.class,
        Typed.class,
        Fractional.class,
        Nested.class,
        Deep.class,
        OfAnotherContext.class,
        Event.class
      })
  void whatIsNotRawIsFound(Class<?> bad) {
    assertThat(RawValues.violations(bad)).hasSize(1);
  }

  record Value(String text, int count) {}

  record Good(String text, boolean yes, Integer number, LocalDate day, List<Value> values) {}

  record Anything(Object anything) {}

  record Mapped(Map<String, String> map) {}

  record Typed(UUID id) {}

  record Fractional(double number) {}

  record Nested(List<List<String>> lists) {}

  record Deep(String text, List<Anything> values) {}

  record OfAnotherContext(Due due) {}

  @EventType(name = "tests.Recorded", revision = 1)
  record Recorded(String text) {}

  record Event(Recorded recorded) {}
}
