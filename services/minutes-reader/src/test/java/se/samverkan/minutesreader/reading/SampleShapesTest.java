package se.samverkan.minutesreader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes of minutes of our own writing, each beside what a person reads in it. */
class SampleShapesTest {

  @ParameterizedTest
  @MethodSource("samples")
  void reads_what_a_person_reads(Path sample) throws IOException {
    Path expected = sample.resolveSibling("expected").resolve(sample.getFileName() + ".txt");

    Reading reading = new MinutesReader().read(text(sample));

    assertThat(ReadingDigest.of(reading)).isEqualTo(Files.readAllLines(expected));
  }

  static Stream<Path> samples() throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(SampleShapesTest.class.getResource("samples"));
    return Files.list(Path.of(folder.toURI())).filter(Files::isRegularFile).sorted();
  }

  static MinutesText text(Path file) throws IOException {
    return new MinutesText(
        String.valueOf(file.getFileName()), Files.readString(file).lines().toList());
  }
}
