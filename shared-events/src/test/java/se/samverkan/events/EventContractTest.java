package se.samverkan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventContractTest {

  private static final Path SAMPLES = Path.of("src/test/resources/events");

  static Stream<Class<?>> eventTypes() {
    return EventFamilies.eventTypes();
  }

  @Test
  void thereIsOneSampleOfEveryRevisionOfEveryEventAndNoOther() throws IOException {
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      assertThat(samples.map(sample -> sample.getFileName().toString()))
          .as("samples are added, never edited or taken away: " + SAMPLES)
          .containsExactlyInAnyOrderElementsOf(
              eventTypes().map(EventName::of).flatMap(EventContractTest::sampleFiles).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void theSampleIsReadAndWrittenAgainUnchanged(Class<?> eventType) throws IOException {
    ObjectNode sample = sample(eventType);
    Object event = StrictJson.MAPPER.treeToValue(sample, eventType);
    assertThat(StrictJson.MAPPER.<JsonNode>valueToTree(event)).isEqualTo(sample);
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void theSampleHasEveryFieldThatTheEventCanHave(Class<?> eventType) throws IOException {
    assertThat(sample(eventType).propertyNames())
        .containsExactly(
            Stream.of(eventType.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new));
  }

  @TestFactory
  Stream<DynamicTest> onlyWhatMayBeMissingMayBeMissing() {
    return eventTypes()
        .flatMap(
            eventType ->
                Stream.of(eventType.getRecordComponents())
                    .map(
                        field ->
                            DynamicTest.dynamicTest(
                                eventType.getSimpleName() + " without " + field.getName(),
                                () -> readWithout(field, eventType))));
  }

  @Test
  void aFieldThatTheEventDoesNotKnowIsRefused() throws IOException {
    Class<?> eventType = eventTypes().findFirst().orElseThrow();
    ObjectNode sample = sample(eventType).put("unheardOf", "something");
    assertThatThrownBy(() -> StrictJson.MAPPER.treeToValue(sample, eventType))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("unheardOf");
  }

  private static void readWithout(RecordComponent field, Class<?> eventType) throws IOException {
    ObjectNode without = sample(eventType).without(field.getName());
    ObjectNode withNull = sample(eventType).putNull(field.getName());
    if (Fields.mayBeMissing(field)) {
      Object event = StrictJson.MAPPER.treeToValue(without, eventType);
      assertThat(event).isEqualTo(StrictJson.MAPPER.treeToValue(withNull, eventType));
    } else {
      assertThatThrownBy(() -> StrictJson.MAPPER.treeToValue(without, eventType))
          .isInstanceOf(JacksonException.class);
      assertThatThrownBy(() -> StrictJson.MAPPER.treeToValue(withNull, eventType))
          .isInstanceOf(JacksonException.class);
    }
  }

  private static ObjectNode sample(Class<?> eventType) throws IOException {
    EventName event = EventName.of(eventType);
    Path file = SAMPLES.resolve(event.sampleFile(event.revision()));
    return (ObjectNode) StrictJson.MAPPER.readTree(Files.readString(file));
  }

  private static Stream<String> sampleFiles(EventName event) {
    return IntStream.rangeClosed(1, event.revision()).mapToObj(event::sampleFile);
  }
}
