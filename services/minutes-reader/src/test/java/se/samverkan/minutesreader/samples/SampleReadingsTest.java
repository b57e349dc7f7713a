package se.samverkan.minutesreader.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.minutesreader.documents.DocumentLoader;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.reading.MinutesReader;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.Readings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reading of every sample is what a person reads in it. What the reader does not manage yet is
 * listed, place by place, in {@code open-differences.txt}; nothing else may differ.
 */
class SampleReadingsTest {

  private static final JsonMapper JSON = new JsonMapper();

  static Stream<SourceFile> samples() {
    return SampleMinutes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadAsAPersonReadsIt(SourceFile sample) throws Exception {
    Reading reading =
        new MinutesReader().read(DocumentLoader.load(sample.name(), sample.content()));
    List<String> differences =
        ReadingDifferences.between(
            JSON.readTree(resource(sample.name() + ".json")),
            JSON.readTree(Readings.toJson(List.of(reading))).get(0));
    Set<String> open =
        resource("open-differences.txt").lines().collect(Collectors.toUnmodifiableSet());
    assertThat(differences)
        .filteredOn(line -> !open.contains(sample.name() + line.replaceFirst(": .*", "")))
        .isEmpty();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SampleReadingsTest.class.getResourceAsStream("/expected/" + name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
