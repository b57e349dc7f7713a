package se.samverkan.minutesreader.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.minutesreader.documents.DocumentLoader;
import se.samverkan.minutesreader.documents.SourceFile;

/** The PDF and DOCX samples are made from sources; {@code -Dsamples.write} makes them anew. */
class SampleFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/samples");

  static Stream<SourceFile> madeFromSource() {
    return SampleMinutes.all().stream().filter(file -> file.name().matches(".*\\.(pdf|docx)"));
  }

  @ParameterizedTest
  @MethodSource("madeFromSource")
  void saysWhatItsSourceSays(SourceFile committed) throws Exception {
    assertThat(DocumentLoader.load(committed.name(), committed.content()).lines())
        .isEqualTo(DocumentLoader.load(committed.name(), make(committed.name())).lines());
  }

  @Test
  void theIndexListsEverySampleInOrder() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(SampleMinutes.names())
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.equals("index.txt"))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void everySampleCanBeRead() throws Exception {
    for (SourceFile sample : SampleMinutes.all()) {
      assertThat(DocumentLoader.load(sample.name(), sample.content()).lines())
          .as(sample.name())
          .hasSizeGreaterThan(30);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "samples.write", matches = ".*")
  void writesTheSamplesAnew() throws Exception {
    for (String name : SampleMinutes.names()) {
      if (name.matches(".*\\.(pdf|docx)")) {
        Files.write(FOLDER.resolve(name), make(name));
      }
    }
  }

  private static byte[] make(String name) throws IOException {
    SampleSource source = SampleSource.of(name);
    return name.endsWith(".pdf") ? SamplePdf.of(source) : SampleDocx.of(source);
  }
}
