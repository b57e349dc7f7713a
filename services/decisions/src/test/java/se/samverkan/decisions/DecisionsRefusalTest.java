package se.samverkan.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionsRefusalTest {

  private static final Path TESTS = Path.of("src/test/java");

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsOneThatSomeTestMeets(DecisionsRefusal code) throws IOException {
    Pattern named = Pattern.compile("\\b" + code.name() + "\\b");
    try (var files = Files.walk(TESTS)) {
      assertThat(files.filter(Files::isRegularFile))
          .anyMatch(file -> named.matcher(textOf(file)).find());
    }
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
