package se.samverkan.minutesreader.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real minutes that lie beside the repository; skipped where they do not. */
class RealMinutesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-01-16-ledningsgruppen.txt",
        "2022-10-28-ledningsgruppen.txt",
        "2022-12-02-ledningsgruppen.txt",
        "2023-10-27-ledningsgruppen.md",
        "2023-12-15-ledningsgruppen.txt"
      })
  void reads_what_a_person_reads(String name) throws Exception {
    Path folder = folder();
    assumeTrue(folder != null, "no folder shared/minutes beside the repository");
    Path file = Objects.requireNonNull(folder).resolve(name);

    Reading reading = new MinutesReader().read(SampleShapesTest.text(file));

    assertThat(ReadingDigest.withoutPersons(reading)).isEqualTo(expected(name));
  }

  private static java.util.List<String> expected(String name)
      throws IOException, java.net.URISyntaxException {
    var resource =
        Objects.requireNonNull(RealMinutesTest.class.getResource("real/" + name + ".txt"));
    return Files.readAllLines(Path.of(resource.toURI()));
  }

  private static @Nullable Path folder() {
    for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
      if (Files.exists(p.resolve("mvnw"))) {
        Path folder = p.resolveSibling("shared").resolve("minutes");
        return Files.isDirectory(folder) ? folder : null;
      }
    }
    return null;
  }
}
