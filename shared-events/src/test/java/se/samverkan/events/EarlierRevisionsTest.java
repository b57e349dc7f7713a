package se.samverkan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.events.bodies.ChairsElected;
import tools.jackson.core.type.TypeReference;

/** What was stored in an earlier revision is read for ever, step by step. */
class EarlierRevisionsTest {

  private static final TypeReference<Map<String, @Nullable Object>> FIELDS =
      new TypeReference<>() {};

  @ParameterizedTest
  @MethodSource("se.samverkan.events.EventFamilies#eventTypes")
  void everyEarlierRevisionSaysHowItReadsInTheNext(Class<?> eventType) {
    assertThat(steps(eventType)).hasSize(EventName.of(eventType).revision() - 1);
  }

  @TestFactory
  Stream<DynamicTest> theSampleOfAnEarlierRevisionIsReadAsWhatTheNewOneSays() {
    return EventFamilies.eventTypes()
        .flatMap(
            eventType ->
                IntStream.range(1, EventName.of(eventType).revision())
                    .mapToObj(
                        revision ->
                            DynamicTest.dynamicTest(
                                EventName.of(eventType).sampleFile(revision),
                                () -> isRead(eventType, revision))));
  }

  @Test
  void theReasonOfAnElectionIsReadUnderItsNewName() throws Exception {
    assertThat(((ChairsElected) read(ChairsElected.class, 1)).reason())
        .startsWith("Ekdala avstår från ordförandeskapet");
  }

  private static void isRead(Class<?> eventType, int revision) throws Exception {
    Map<String, @Nullable Object> written =
        StrictJson.MAPPER.convertValue(read(eventType, revision), FIELDS);
    Map<String, @Nullable Object> newest = sample(eventType, EventName.of(eventType).revision());
    written.values().removeIf(value -> value == null);
    assertThat(newest).containsAllEntriesOf(written);
    Stream.of(eventType.getRecordComponents())
        .filter(field -> !Fields.mayBeMissing(field))
        .forEach(field -> assertThat(written).containsKey(field.getName()));
  }

  private static Object read(Class<?> eventType, int revision) throws Exception {
    Map<String, @Nullable Object> fields = sample(eventType, revision);
    for (Class<? extends NextRevision> step :
        steps(eventType).subList(revision - 1, steps(eventType).size())) {
      fields = step.getConstructor().newInstance().of(fields);
    }
    return StrictJson.MAPPER.convertValue(fields, eventType);
  }

  private static Map<String, @Nullable Object> sample(Class<?> eventType, int revision)
      throws IOException {
    return StrictJson.MAPPER.readValue(
        Files.readString(
            Path.of("src/test/resources/events", EventName.of(eventType).sampleFile(revision))),
        FIELDS);
  }

  private static List<Class<? extends NextRevision>> steps(Class<?> eventType) {
    return List.of(eventType.getAnnotation(EventType.class).earlier());
  }
}
