package se.samverkan.reportissues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the tests of the commands to the list of refusals. */
class ReportIssuesRefusalTest {

  private static final Path TESTS = Path.of("src/test/java/se/samverkan/reportissues/report");

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsMetByTheTestOfSomeCommand(ReportIssuesRefusal code) throws IOException {
    try (Stream<Path> tests = Files.list(TESTS)) {
      assertThat(tests.map(ReportIssuesRefusalTest::read))
          .anyMatch(text -> text.contains("ReportIssuesRefusal." + code + ","));
    }
  }

  private static String read(Path test) {
    try {
      return Files.readString(test);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
