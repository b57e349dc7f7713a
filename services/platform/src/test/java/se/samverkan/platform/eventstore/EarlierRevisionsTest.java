package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.events.bodies.ChairsElected;
import tools.jackson.databind.json.JsonMapper;

/** Every stored sample of every revision comes out of the store's chain as the event of now. */
class EarlierRevisionsTest {

  private static final Path SAMPLES = Path.of("../../shared-events/src/test/resources/events");

  private static final byte[] NO_JSON = {'}'};

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsReadAsTheEventOfNow(Path sample) throws IOException {
    String[] file = sample.getFileName().toString().split("\\.", -1);
    String name = file[0] + "." + file[1];

    Object event = read(name, file[2], Files.readString(sample));

    assertThat(EventTypes.of(event.getClass()).orElseThrow().name()).isEqualTo(name);
    assertThat(
            new LogicalNameSerializer()
                .read(name, EarlierRevisions.read(name, file[2], Files.readAllBytes(sample))))
        .as("without the framework's chain")
        .isEqualTo(event);
  }

  @Test
  void whatAFieldWasCalledBeforeIsReadUnderItsNewName() throws IOException {
    String first = Files.readString(SAMPLES.resolve("bodies.ChairsElected.1.json"));

    ChairsElected elected = (ChairsElected) read("bodies.ChairsElected", "1", first);

    assertThat(elected.reason()).startsWith("Ekdala avstår");
    assertThat(
            EarlierRevisions.read("bodies.ChairsElected", "1", JsonMapper.shared().readTree(first))
                .has("departureReason"))
        .isFalse();
  }

  @Test
  void whatANewerVersionWroteStopsItsReader() {
    assertThatThrownBy(() -> read("bodies.ChairsElected", "99", "{}"))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void whatNoClassStandsForStopsItsReader() {
    assertThatThrownBy(() -> new LogicalNameSerializer().read("bodies.Nothing", new byte[0]))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("bodies.Nothing");
    assertThatThrownBy(() -> new LogicalNameSerializer().read("bodies.PersonRegistered", NO_JSON))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("bodies.PersonRegistered");
  }

  private static Object read(String name, String revision, String payload) {
    DomainEventData<?> stored =
        new GenericDomainEventEntry<>(
            "type", "stream", 0, "id", "2024-11-08T08:00:00Z", name, revision, payload, "{}");
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            Stream.of(stored), new LogicalNameSerializer(), new EarlierRevisions())
        .asStream()
        .findFirst()
        .orElseThrow()
        .getPayload();
  }
}
